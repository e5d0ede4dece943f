"use client";

import { HintAndError } from "./hint-and-error";
import { type FieldWords, useField } from "./use-field";

export type CheckFieldProps = FieldWords & { checked?: boolean };

/** Yes or no. The hidden "false" before it makes an empty box an answer, also without script. */
export function CheckField(field: CheckFieldProps) {
  const { because, ids, control } = useField(field);
  const name = `${field.name}:boolean`;
  return (
    <div className="field">
      <input type="hidden" name={name} value="false" />
      <label className="choice">
        <input
          {...control}
          type="checkbox"
          name={name}
          value="true"
          required={false}
          defaultChecked={field.checked}
        />
        <span>{field.label}</span>
      </label>
      <HintAndError ids={ids} hint={field.hint} because={because} />
    </div>
  );
}
