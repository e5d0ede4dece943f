"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";

export type DayPickerProps = {
  /** What the day is asked for, so that pickers of one page differ. */
  label: string;
  day: string | null;
  first?: string;
  last?: string;
  pick: (day: string) => void;
};

/** The browser's own calendar beside a typed day, where the browser can open it. */
export function DayPicker({ label, day, first, last, pick }: DayPickerProps) {
  const t = useTranslations("ui.form");
  const calendar = useRef<HTMLInputElement>(null);
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere("showPicker" in HTMLInputElement.prototype), []);
  if (!isThere) return null;
  return (
    <span className="day-picker">
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={day ?? ""}
        min={first}
        max={last}
        onChange={({ target }) => target.value && pick(target.value)}
      />
      <button className="button-quiet" type="button" onClick={() => calendar.current?.showPicker()}>
        {t("calendar")}
        <span className="sr-only"> {t("calendarFor", { label })}</span>
      </button>
    </span>
  );
}
