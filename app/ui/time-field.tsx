"use client";

import { Labelled } from "./labelled";
import { TimeInput } from "./time-input";
import type { FieldWords } from "./use-field";

export type TimeFieldProps = FieldWords & { value?: string };

export function TimeField(field: TimeFieldProps) {
  return (
    <Labelled field={field} control={(said) => <TimeInput said={said} value={field.value} />} />
  );
}
