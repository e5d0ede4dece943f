"use client";

import type { ReactNode } from "react";
import { HintAndError } from "@/app/ui/hint-and-error";
import { TellLine } from "./tell-line";
import { UndoButtons } from "./undo-buttons";
import { type EntryWords, useEntry } from "./use-entry";
import { useUndo } from "./use-undo";

type Said = ReturnType<typeof useEntry>["said"];

type Props = {
  entry: EntryWords;
  group?: boolean;
  children: (said: Said, touch: () => void) => ReactNode;
};

/** Label, hint and reason around one control, or around a group of them, and the way back from a change. */
export function EntryLabel({ entry, group, children }: Props) {
  const { because, ids, said, touch } = useEntry(entry);
  const { around, undo, redo } = useUndo(entry.name);
  const { label } = entry;
  const inside = (
    <>
      <HintAndError ids={ids} hint={entry.hint} because={because} />
      {children(said, touch)}
      <TellLine question={entry.name} />
      <UndoButtons {...{ label, undo, redo }} control={said.id} />
    </>
  );
  if (!group)
    return (
      <div className="field draft-field" {...around}>
        <label className="field-label" htmlFor={said.id}>
          {label}
        </label>
        {inside}
      </div>
    );
  return (
    <fieldset className="field draft-field" aria-describedby={said["aria-describedby"]} {...around}>
      <legend className="field-label">{label}</legend>
      {inside}
    </fieldset>
  );
}
