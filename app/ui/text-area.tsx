"use client";

import { Labelled } from "./labelled";
import type { FieldWords } from "./use-field";
import { CheckedControl, type Wording } from "./wording/checked-control";

export type TextAreaProps = FieldWords & Wording & { value?: string; rows?: number };

/** Several lines; where wording is looked at, they are read as a remark unless told otherwise. */
export function TextArea(field: TextAreaProps) {
  const { value, rows = 3, readAs = "comment", isQuoted } = field;
  return (
    <Labelled
      field={field}
      control={(said) => (
        <CheckedControl {...{ said, value, readAs, isQuoted }}>
          {(checked) => (
            <textarea
              {...checked}
              className="control control-long"
              defaultValue={value}
              rows={rows}
            />
          )}
        </CheckedControl>
      )}
    />
  );
}
