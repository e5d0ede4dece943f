"use client";

import { CheckField, type CheckFieldProps } from "./check-field";
import { ChoiceField, type ChoiceFieldProps } from "./choice-field";
import { DayField, type DayFieldProps } from "./day-field";
import { InWords } from "./in-words";
import { MomentField, type MomentFieldProps } from "./moment-field";
import { SelectField, type SelectFieldProps } from "./select-field";
import { TextArea, type TextAreaProps } from "./text-area";
import { TextField, type TextFieldProps } from "./text-field";
import { TimeField, type TimeFieldProps } from "./time-field";

export type FieldProps =
  | ({ kind: "text" } & TextFieldProps)
  | ({ kind: "long" } & TextAreaProps)
  | ({ kind: "select" } & SelectFieldProps)
  | ({ kind: "choice" } & ChoiceFieldProps)
  | ({ kind: "check" } & CheckFieldProps)
  | ({ kind: "day" } & DayFieldProps)
  | ({ kind: "time" } & TimeFieldProps)
  | ({ kind: "moment" } & MomentFieldProps);

export function Field(field: FieldProps) {
  return (
    <InWords>
      <Control {...field} />
    </InWords>
  );
}

function Control(field: FieldProps) {
  switch (field.kind) {
    case "text":
      return <TextField {...field} />;
    case "long":
      return <TextArea {...field} />;
    case "select":
      return <SelectField {...field} />;
    case "choice":
      return <ChoiceField {...field} />;
    case "check":
      return <CheckField {...field} />;
    case "day":
      return <DayField {...field} />;
    case "time":
      return <TimeField {...field} />;
    case "moment":
      return <MomentField {...field} />;
  }
}
