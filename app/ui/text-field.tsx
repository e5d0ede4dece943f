"use client";

import { Labelled } from "./labelled";
import type { FieldWords } from "./use-field";

export type TextFieldProps = FieldWords & {
  value?: string;
  type?: "text" | "email" | "password" | "url";
  autoComplete?: string;
  numeric?: boolean;
  short?: boolean;
};

export function TextField(field: TextFieldProps) {
  const { value, type = "text", autoComplete = "off", numeric, short } = field;
  return (
    <Labelled
      field={field}
      control={(said) => (
        <input
          {...said}
          className={short ? "control control-short" : "control"}
          type={type}
          defaultValue={value}
          autoComplete={autoComplete}
          inputMode={numeric ? "decimal" : undefined}
        />
      )}
    />
  );
}
