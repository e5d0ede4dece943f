"use client";

import { useTranslations } from "next-intl";
import { Labelled } from "./labelled";
import type { FieldWords } from "./use-field";

export type Choice = { value: string; label: string; hint?: string };

export type SelectFieldProps = FieldWords & { choices: Choice[]; value?: string };

export function SelectField(field: SelectFieldProps) {
  const t = useTranslations("ui.form");
  const { choices, value } = field;
  const chosen = value !== undefined;
  return (
    <Labelled
      field={field}
      control={(said) => (
        <select {...said} className="control" defaultValue={value ?? ""}>
          {!chosen && <option value="">{t("choose")}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
