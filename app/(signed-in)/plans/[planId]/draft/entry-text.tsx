"use client";

import { EntryLabel } from "./entry-label";
import { TimeControl } from "./time-control";
import { type EntryWords, textOf, useBound } from "./use-entry";
import { useNumbersFrom } from "./use-numbers-from";

export type TextKind = "line" | "long" | "number" | "time";

type Props = EntryWords & { kind: TextKind };

export function EntryText({ kind, ...entry }: Props) {
  const { name } = entry;
  return (
    <EntryLabel entry={entry}>
      {(said, touch) =>
        kind === "time" ? (
          <TimeControl {...{ said, touch, name }} />
        ) : (
          <Control {...{ said, touch, name, kind }} />
        )
      }
    </EntryLabel>
  );
}

type ControlProps = {
  name: string;
  kind: Exclude<TextKind, "time">;
  said: object;
  touch: () => void;
};

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
  return <input {...all} className="control control-short" inputMode="decimal" />;
}
