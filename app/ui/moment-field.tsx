"use client";

import { useTranslations } from "next-intl";
import { DayField } from "./day-field";
import { HintAndError } from "./hint-and-error";
import { LabelWords } from "./label-words";
import { TimeField } from "./time-field";
import { type FieldWords, useField } from "./use-field";

export type MomentFieldProps = FieldWords & {
  zone: string;
  day?: string;
  time?: string;
  first?: string;
  last?: string;
};

/** A day and a time on the clock of a zone: together one instant. */
export function MomentField(field: MomentFieldProps) {
  const t = useTranslations("ui.form");
  const { name, zone, day, time, first, last, optional } = field;
  const { because, ids, control } = useField(field);
  return (
    <fieldset className="field" aria-describedby={control["aria-describedby"]}>
      <legend className="field-label">
        <LabelWords label={field.label} optional={optional} />
      </legend>
      <HintAndError ids={ids} hint={field.hint} because={because} />
      <div className="field-pair field-within">
        <DayField
          name={`${name}:day`}
          label={t("day")}
          value={day}
          {...{ first, last, optional }}
        />
        <TimeField name={`${name}:time`} label={t("time")} value={time} optional={optional} />
      </div>
      <input type="hidden" name={`${name}:zone`} value={zone} />
    </fieldset>
  );
}
