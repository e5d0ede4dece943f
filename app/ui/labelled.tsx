"use client";

import type { ReactNode } from "react";
import { HintAndError } from "./hint-and-error";
import { LabelWords } from "./label-words";
import { type ControlProps, type FieldWords, useField } from "./use-field";

type Props = { field: FieldWords; control: (control: ControlProps) => ReactNode };

/** Label, hint and error around one control, in this order. */
export function Labelled({ field, control }: Props) {
  const { because, ids, control: said } = useField(field);
  return (
    <div className="field">
      <label className="field-label" htmlFor={said.id}>
        <LabelWords label={field.label} optional={field.optional} />
      </label>
      <HintAndError ids={ids} hint={field.hint} because={because} />
      {control(said)}
    </div>
  );
}
