import type { ReactNode } from "react";
import { Aside } from "./aside";

export type ReceiptLine = { label: string; value: string };

type Props = { id: string; title: string; lines: ReceiptLine[]; children?: ReactNode };

export function Receipt({ id, title, lines, children }: Props) {
  return (
    <Aside id={id} title={title}>
      <dl className="receipt">
        {lines.map(({ label, value }) => (
          <div className="contents" key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </Aside>
  );
}
