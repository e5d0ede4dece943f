import type { ReactNode } from "react";
import { Fold } from "@/app/ui/fold";

type Props = { title: string; hint?: string; isFolded: boolean; children: ReactNode };

/** One thing to do with a promise; the nearest stands open, the others are folded. */
export function Part({ title, hint, isFolded, children }: Props) {
  if (isFolded)
    return (
      <Fold summary={title}>
        <div className="form-part">
          {hint && <p className="soft">{hint}</p>}
          {children}
        </div>
      </Fold>
    );
  return (
    <section className="form-part">
      <h2 className="small-title">{title}</h2>
      {hint && <p className="soft">{hint}</p>}
      {children}
    </section>
  );
}
