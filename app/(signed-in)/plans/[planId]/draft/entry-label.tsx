"use client";

import type { ReactNode } from "react";
import { HintAndError } from "@/app/ui/hint-and-error";
import { type EntryWords, useEntry } from "./use-entry";

type Said = ReturnType<typeof useEntry>["said"];

type Props = {
  entry: EntryWords;
  group?: boolean;
  children: (said: Said, touch: () => void) => ReactNode;
};

/** Label, hint and reason around one control, or around a group of them. */
export function EntryLabel({ entry, group, children }: Props) {
  const { because, ids, said, touch } = useEntry(entry);
  const around = (
    <>
      <HintAndError ids={ids} hint={entry.hint} because={because} />
      {children(said, touch)}
    </>
  );
  if (!group)
    return (
      <div className="field">
        <label className="field-label" htmlFor={said.id}>
          {entry.label}
        </label>
        {around}
      </div>
    );
  return (
    <fieldset className="field" aria-describedby={said["aria-describedby"]}>
      <legend className="field-label">{entry.label}</legend>
      {around}
    </fieldset>
  );
}
