"use client";

import { useTranslations } from "next-intl";
import { DayInput } from "./day-input";
import { Labelled } from "./labelled";
import type { FieldWords } from "./use-field";

export type DayFieldProps = FieldWords & {
  value?: string;
  first?: string;
  last?: string;
  onDay?: (day: string) => void;
};

/** A day is sent as it was typed; its name says so to whoever reads the form. */
const asTyped = (name: string) => (name.includes(":") ? name : `${name}:on`);

export function DayField(field: DayFieldProps) {
  const t = useTranslations("ui.form");
  const { label, value, first, last, onDay } = field;
  const hint = field.hint ?? (value ? undefined : t("dayHint"));
  const words = { ...field, name: asTyped(field.name), hint };
  return (
    <Labelled
      field={words}
      control={(said) => <DayInput {...{ said, label, value, first, last, onDay }} />}
    />
  );
}
