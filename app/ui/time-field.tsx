"use client";

import { Labelled } from "./labelled";
import type { FieldWords } from "./use-field";

export type TimeFieldProps = FieldWords & { value?: string };

export function TimeField(field: TimeFieldProps) {
  return (
    <Labelled
      field={field}
      control={(said) => (
        <input
          {...said}
          className="control control-short"
          type="time"
          step={60}
          defaultValue={field.value}
        />
      )}
    />
  );
}
