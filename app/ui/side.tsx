import type { ReactNode } from "react";

type Props = { title: string; count: string; children: ReactNode; fold?: ReactNode };

export function Side({ title, count, children, fold }: Props) {
  return (
    <div className="side">
      <h3 className="side-title">{title}</h3>
      <p className="side-count">{count}</p>
      <ul>{children}</ul>
      {fold}
    </div>
  );
}
