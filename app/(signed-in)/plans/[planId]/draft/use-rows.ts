"use client";

import { useEffect, useRef, useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { v7 } from "uuid";
import type { Written } from "@/lib/plan/draft-written";

type Gone = { at: number; row: Written };

/** The rows of a list; every row taken away can be brought back, the last one first. */
export function useRows(name: string, blank: Written, firstField = "") {
  const path = `written.${name}`;
  const rows = useFieldArray({ name: path, keyName: "key" });
  const { getValues, setFocus } = useFormContext();
  const [gone, setGone] = useState<Gone[]>([]);
  const back = useRef<HTMLButtonElement>(null);

  // The button that was pressed is gone with its row: the way back has the focus instead.
  useEffect(() => {
    if (gone.length > 0) back.current?.focus();
  }, [gone.length]);

  const focusOn = (at: number) =>
    requestAnimationFrame(() => setFocus(`${path}.${at}.${firstField}`));

  function remove(at: number) {
    setGone([...gone, { at, row: structuredClone(getValues(`${path}.${at}`)) }]);
    rows.remove(at);
  }

  function bringBack() {
    const last = gone.at(-1);
    if (!last) return;
    rows.insert(last.at, last.row, { shouldFocus: false });
    setGone(gone.slice(0, -1));
    focusOn(last.at);
  }

  function add() {
    rows.append({ ...blank, id: v7() }, { shouldFocus: false });
    focusOn(rows.fields.length);
  }

  return { fields: rows.fields, last: gone.at(-1), back, remove, bringBack, add };
}
