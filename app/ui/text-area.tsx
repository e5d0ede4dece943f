"use client";

import { Labelled } from "./labelled";
import type { FieldWords } from "./use-field";

export type TextAreaProps = FieldWords & { value?: string; rows?: number };

export function TextArea(field: TextAreaProps) {
  return (
    <Labelled
      field={field}
      control={(said) => (
        <textarea
          {...said}
          className="control control-long"
          defaultValue={field.value}
          rows={field.rows ?? 3}
        />
      )}
    />
  );
}
