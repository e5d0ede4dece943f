"use client";

import { useTranslations } from "next-intl";
import { type FocusEvent, type KeyboardEvent, useState } from "react";
import { typedTime } from "@/lib/time/typed-time";

type Props = {
  said: object;
  /** Where a form binds the control itself. */
  take?: (control: HTMLInputElement | null) => void;
  value?: string;
  /** Told the time when it was written out in full. */
  onTime?: (time: string) => void;
  leave?: (event: FocusEvent<HTMLInputElement>) => unknown;
};

/** A time of a form as text, so that every browser shows it on a clock of 24 hours; `2 pm` becomes 14:00 when the field is left. */
export function TimeInput({ said, take, value = "", onTime, leave }: Props) {
  const t = useTranslations("ui.form");
  const [isUnclear, setUnclear] = useState(false);

  function settle(control: HTMLInputElement) {
    const time = typedTime(control.value);
    setUnclear(time === null && control.value.trim() !== "");
    if (time === null || time === control.value) return;
    control.value = time;
    onTime?.(time);
  }

  function settleAndLeave(event: FocusEvent<HTMLInputElement>) {
    settle(event.currentTarget);
    leave?.(event);
  }

  function settleFirst({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) {
    if (key === "Enter") settle(currentTarget);
  }

  return (
    <span className="day-line">
      <input
        {...said}
        ref={take}
        className="control control-time"
        autoComplete="off"
        defaultValue={value}
        onBlur={settleAndLeave}
        onKeyDown={settleFirst}
      />
      <output className="field-note">{isUnclear && t("timeNotYet")}</output>
    </span>
  );
}
