"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { DayLine } from "@/app/ui/day-line";
import { language } from "@/app/ui/language";
import { todayHere } from "@/app/ui/today-here";
import { typedDay, writtenDay } from "@/lib/plan/draft-day";
import { textOf, useBound } from "./use-entry";

type Props = { name: string; label: string; said: object; touch?: () => void };

/** A day as text in the reader's own order; the day understood stands beside it. */
export function DayControl({ name, label, said, touch }: Props) {
  const { take, bound, begins } = useBound(name, touch);
  const { setValue } = useFormContext();
  const path = `written.${name}`;
  const typed: unknown = useWatch({ name: path });
  function pick(day: string) {
    setValue(path, day, { shouldDirty: true });
    touch?.();
  }
  const onBlur: typeof bound.onBlur = (event) => {
    const day = typedDay(textOf(typed), language, { today: todayHere() });
    if (day && !typedDay(textOf(typed), language)) pick(writtenDay(day, language));
    return bound.onBlur(event);
  };
  return (
    <DayLine label={label} text={textOf(typed)} pick={pick}>
      <input
        {...said}
        {...bound}
        onBlur={onBlur}
        ref={take}
        className="control control-short"
        defaultValue={textOf(begins)}
      />
    </DayLine>
  );
}
