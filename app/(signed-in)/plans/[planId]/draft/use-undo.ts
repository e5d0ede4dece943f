"use client";

import { type FocusEvent, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";

type Changes = { before: unknown[]; after: unknown[] };

const none: Changes = { before: [], after: [] };

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const isWithin = ({ currentTarget, relatedTarget }: FocusEvent) =>
  relatedTarget instanceof Node && currentTarget.contains(relatedTarget);

/** Every change of a field, from its focus to its leaving, so that it can be undone and put back. */
export function useUndo(name: string) {
  const { getValues, setValue } = useFormContext();
  const [{ before, after }, setChanges] = useState(none);
  const began = useRef<unknown>(null);
  const path = `written.${name}`;
  const now = (): unknown => structuredClone(getValues(path));

  function onFocus(event: FocusEvent) {
    if (!isWithin(event)) began.current = now();
  }

  function onBlur(event: FocusEvent) {
    const from = began.current;
    if (isWithin(event) || same(from, now())) return;
    setChanges((all) => ({ before: [...all.before, from], after: [] }));
  }

  function put(value: unknown) {
    setValue(path, value, { shouldDirty: true });
    began.current = value;
  }

  function undo() {
    // The way here may have been from the field itself, with a change that was not left yet.
    const all = same(began.current, now()) ? before : [...before, began.current];
    setChanges({ before: all.slice(0, -1), after: [...after, now()] });
    put(all.at(-1));
  }

  function redo() {
    const value = after.at(-1);
    setChanges({ before: [...before, now()], after: after.slice(0, -1) });
    put(value);
  }

  return {
    around: { onFocus, onBlur },
    undo: before.length > 0 ? undo : null,
    redo: after.length > 0 ? redo : null,
  };
}
