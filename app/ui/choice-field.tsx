"use client";

import { HintAndError } from "./hint-and-error";
import { LabelWords } from "./label-words";
import type { Choice } from "./select-field";
import { type FieldWords, useField } from "./use-field";

export type ChoiceFieldProps = FieldWords & { choices: Choice[]; value?: string };

/** One of a few, all in view. The first carries the field's id, so that a refusal leads there. */
export function ChoiceField(field: ChoiceFieldProps) {
  const { because, ids, control } = useField(field);
  const { id, "aria-describedby": describedBy, "aria-invalid": invalid, ...rest } = control;
  return (
    <fieldset className="field" aria-describedby={describedBy} aria-invalid={invalid}>
      <legend className="field-label">
        <LabelWords label={field.label} optional={field.optional} />
      </legend>
      <HintAndError ids={ids} hint={field.hint} because={because} />
      <div className="choices">
        {field.choices.map((choice, place) => (
          <label className="choice" key={choice.value}>
            <input
              {...rest}
              id={place === 0 ? id : undefined}
              type="radio"
              value={choice.value}
              defaultChecked={choice.value === field.value}
            />
            <span>
              {choice.label}
              {choice.hint && <span className="field-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
