"use client";

import { type ChangeEvent, useState } from "react";
import { DayInWords } from "./day-in-words";
import { Labelled } from "./labelled";
import type { FieldWords } from "./use-field";

export type DayFieldProps = FieldWords & { value?: string; first?: string; last?: string };

/** The browser's own picker writes days in its own order, so the chosen day is said again in words. */
export function DayField(field: DayFieldProps) {
  const { value, first, last } = field;
  const [day, setDay] = useState(value ?? "");
  const change = (event: ChangeEvent<HTMLInputElement>) => setDay(event.target.value);
  return (
    <Labelled
      field={field}
      control={(said) => (
        <span className="day-line">
          <input
            {...said}
            className="control control-short"
            type="date"
            defaultValue={value}
            min={first}
            max={last}
            onChange={change}
          />
          <DayInWords day={day} />
        </span>
      )}
    />
  );
}
