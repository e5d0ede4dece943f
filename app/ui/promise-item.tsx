import type { ReactNode } from "react";
import { Mark, type MarkKind } from "./mark";
import { Unbroken } from "./unbroken";

type Props = {
  what: string;
  mark: MarkKind;
  state: string;
  kind?: string;
  note?: string;
  children?: ReactNode;
};

export function PromiseItem({ what, mark, state, kind, note, children }: Props) {
  return (
    <li className="promise">
      <p className="promise-what">
        <Unbroken text={what} />
      </p>
      <p className="promise-state">
        <Mark kind={mark}>
          {state}
          {kind && <span className="soft"> · {kind}</span>}
        </Mark>
      </p>
      {note && <p className="note">{note}</p>}
      {children}
    </li>
  );
}
