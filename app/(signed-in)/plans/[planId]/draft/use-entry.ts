"use client";

import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";

/** Shown only while another field of the same row or page holds one of these. */
export type When = { at: string; is: string[] };

/** What every field of the editor says of itself. `name` is its path on the page. */
export type EntryWords = {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  when?: When[];
  /** Its place in the document where its wording is looked at, a row written as `*`. */
  wording?: string;
};

export const entryId = (name: string) => `ask-${name}`;

/** The ids, the reason and the words around one field. */
export function useEntry({ name, hint, error, wording }: EntryWords) {
  const [isTouched, setTouched] = useState(false);
  const because = isTouched ? undefined : error;
  const id = entryId(name);
  const ids = { hint: `${id}-hint`, error: `${id}-error` };
  const describedBy = [hint && ids.hint, because && ids.error, wording && `${id}-wording`]
    .filter(Boolean)
    .join(" ");
  return {
    because,
    ids,
    touch: () => setTouched(true),
    said: {
      id,
      "aria-invalid": because ? (true as const) : undefined,
      "aria-describedby": describedBy || undefined,
    },
  };
}

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const alive = new WeakSet<TextControl>();

function typedBefore(control: TextControl | null): string | null {
  if (!control || alive.has(control)) return null;
  alive.add(control);
  return control.value === control.defaultValue ? null : control.value;
}

/** Binds a control to the form; `begins` is what it shows without scripts, and what was typed before the page came alive stands. */
export function useBound(name: string, touch?: () => void) {
  const { register, setValue, getValues } = useFormContext();
  const path = `written.${name}`;
  const [begins] = useState<unknown>(() => getValues(path));
  const { ref, ...bound } = register(path, { onChange: touch });
  const take = (control: TextControl | null) => {
    const typed = typedBefore(control);
    ref(control);
    if (typed !== null) setValue(path, typed, { shouldDirty: true });
  };
  return { bound, ref, take, begins };
}

export const textOf = (value: unknown) => (typeof value === "string" ? value : "");

/** Whether what the field depends on is chosen. */
export function useIsAsked({ name, when }: Pick<EntryWords, "name" | "when">): boolean {
  const row = name.match(/^(.*\.\d+)\./)?.[1];
  const paths = (when ?? []).map(({ at }) => ["written", row, at].filter(Boolean).join("."));
  const values: unknown[] = useWatch({ name: paths });
  return !when || when.some(({ is }, place) => is.includes(String(values[place])));
}
