"use client";

import { Labelled } from "./labelled";
import type { FieldWords } from "./use-field";
import { CheckedControl, type Wording } from "./wording/checked-control";

export type TextFieldProps = FieldWords &
  Wording & {
    value?: string;
    type?: "text" | "email" | "password" | "url";
    autoComplete?: string;
    numeric?: boolean;
    short?: boolean;
  };

export function TextField(field: TextFieldProps) {
  const { value, type = "text", autoComplete = "off", numeric, short, readAs, isQuoted } = field;
  return (
    <Labelled
      field={field}
      control={(said) => (
        <CheckedControl {...{ said, value, readAs, isQuoted }}>
          {(checked) => (
            <input
              {...checked}
              className={short ? "control control-short" : "control"}
              type={type}
              defaultValue={value}
              autoComplete={autoComplete}
              inputMode={numeric ? "decimal" : undefined}
            />
          )}
        </CheckedControl>
      )}
    />
  );
}
