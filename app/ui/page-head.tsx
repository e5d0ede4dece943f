import type { ReactNode } from "react";
import { Unbroken } from "./unbroken";

type Props = { over?: ReactNode; title: string; children?: ReactNode };

export function PageHead({ over, title, children }: Props) {
  return (
    <header className="page-head">
      {over && <p className="page-head-over">{over}</p>}
      <h1>
        <Unbroken text={title} />
      </h1>
      {children}
    </header>
  );
}
