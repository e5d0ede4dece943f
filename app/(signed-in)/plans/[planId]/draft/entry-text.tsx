"use client";

import { EntryLabel } from "./entry-label";
import { type EntryWords, textOf, useBound } from "./use-entry";
import { useNumbersFrom } from "./use-numbers-from";

export type TextKind = "line" | "long" | "number" | "time";

type Props = EntryWords & { kind: TextKind };

export function EntryText(entry: Props) {
  return (
    <EntryLabel entry={entry}>
      {(said, touch) => <Control {...{ said, touch }} name={entry.name} kind={entry.kind} />}
    </EntryLabel>
  );
}

type ControlProps = { name: string; kind: TextKind; said: object; touch: () => void };

function Control({ name, kind, said, touch }: ControlProps) {
  const { take, bound, begins } = useBound(name, touch);
  const takeNumbers = useNumbersFrom(name);
  const onBlur: typeof bound.onBlur = (event) => {
    takeNumbers();
    return bound.onBlur(event);
  };
  const all = { ...said, ...bound, onBlur, ref: take, defaultValue: textOf(begins) };
  if (kind === "long") return <textarea {...all} className="control control-long" rows={2} />;
  if (kind === "line") return <input {...all} className="control control-written" />;
  return (
    <input
      {...all}
      className="control control-short"
      type={kind === "time" ? "time" : "text"}
      inputMode={kind === "number" ? "decimal" : undefined}
    />
  );
}
