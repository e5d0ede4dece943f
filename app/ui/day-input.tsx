"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { typedDay, writtenDay } from "@/lib/plan/draft-day";
import { DayLine } from "./day-line";
import { language } from "./language";
import { todayHere } from "./today-here";

type Props = {
  said: object;
  label: string;
  /** The day it begins with, `YYYY-MM-DD`. */
  value?: string;
  first?: string;
  last?: string;
  /** Told a day when one has been typed to its end or picked. */
  onDay?: (day: string) => void;
};

/** A day of a form: text, so that it is read in the reader's order by everyone and works without scripts. */
export function DayInput({ said, label, value, first, last, onDay }: Props) {
  const begins = value ? writtenDay(value, language) : "";
  const [text, setText] = useState(begins);
  const control = useRef<HTMLInputElement>(null);

  const shown = useRef(begins);

  function put(written: string) {
    if (control.current) control.current.value = written;
    setText(written);
  }

  // A rule of the form may move the day after the page was made.
  useEffect(() => {
    if (shown.current === begins) return;
    shown.current = begins;
    if (control.current) control.current.value = begins;
    setText(begins);
  }, [begins]);

  function pick(picked: string, day: string) {
    put(picked);
    onDay?.(day);
  }

  // Written out with its year, so that what is sent is what was shown.
  function settle() {
    const day = typedDay(text, language, { today: todayHere(), last });
    if (!day) return;
    if (!typedDay(text, language)) put(writtenDay(day, language));
    onDay?.(day);
  }

  function settleFirst({ key }: KeyboardEvent) {
    if (key === "Enter") settle();
  }

  return (
    <DayLine {...{ label, text, first, last, pick }}>
      <input
        {...said}
        ref={control}
        className="control control-short"
        autoComplete="off"
        defaultValue={begins}
        onChange={({ target }) => setText(target.value)}
        onBlur={settle}
        onKeyDown={settleFirst}
      />
    </DayLine>
  );
}
