"use client";

import { HintAndError } from "@/app/ui/hint-and-error";
import { LabelWords } from "@/app/ui/label-words";
import type { Choice } from "@/app/ui/select-field";
import { type FieldWords, useField } from "@/app/ui/use-field";

type Props = FieldWords & { choices: Choice[] };

/** Any of a few, all in view; each one ticked is one item of the list. */
export function ManyChoiceField(field: Props) {
  const { because, ids, control } = useField(field);
  const { id, "aria-describedby": describedBy, "aria-invalid": invalid } = control;
  return (
    <fieldset className="field" aria-describedby={describedBy} aria-invalid={invalid}>
      <legend className="field-label">
        <LabelWords label={field.label} optional={field.optional} />
      </legend>
      <HintAndError ids={ids} hint={field.hint} because={because} />
      <div className="choices">
        {field.choices.map(({ value, label }, place) => (
          <label className="choice" key={value}>
            <input
              id={place === 0 ? id : undefined}
              type="checkbox"
              name={`${field.name}:list`}
              value={value}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
