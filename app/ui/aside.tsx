import type { ReactNode } from "react";

type Props = { id: string; title: string; children: ReactNode };

/** The one tinted block of a page. */
export function Aside({ id, title, children }: Props) {
  return (
    <section className="aside" aria-labelledby={id}>
      <h2 className="small-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
