"use client";

import { useContext } from "react";
import { pathOf } from "./field-path";
import { FormContext } from "./form-context";
import { fieldId } from "./refused";

/** What every field says of itself, whichever control it shows. */
export type FieldWords = {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
};

export type ControlProps = {
  id: string;
  name: string;
  required: boolean;
  "aria-invalid"?: true;
  "aria-describedby"?: string;
};

export function useField({ name, hint, error, optional }: FieldWords) {
  const { form, refused } = useContext(FormContext);
  const path = name.endsWith(":time") ? name.replace(":", "-") : pathOf(name);
  const id = fieldId(form, path);
  const because = error ?? (refused?.field === path ? refused.because : undefined);
  const ids = { hint: `${id}-hint`, error: `${id}-error`, label: `${id}-label` };
  const describedBy = [hint && ids.hint, because && ids.error].filter(Boolean).join(" ");
  const control: ControlProps = {
    id,
    name,
    required: !optional,
    "aria-invalid": because ? true : undefined,
    "aria-describedby": describedBy || undefined,
  };
  return { because, ids, control };
}
