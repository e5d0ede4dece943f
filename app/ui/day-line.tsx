"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { typedDay, writtenDay } from "@/lib/plan/draft-day";
import { wholeDay } from "./dates";
import { DayPicker } from "./day-picker";
import { language } from "./language";
import { todayHere } from "./today-here";

type Props = {
  label: string;
  /** What is typed now. */
  text: string;
  first?: string;
  last?: string;
  pick: (text: string, day: string) => void;
  children: ReactNode;
};

const pause = 700;

/** A day typed in the reader's own order, a calendar to pick it from, and the day that was understood. */
export function DayLine({ label, text, first, last, pick, children }: Props) {
  const day = typedDay(text, language, { today: todayHere(), last });
  return (
    <span className="day-line">
      {children}
      <DayPicker
        {...{ label, day, first, last }}
        pick={(picked) => pick(writtenDay(picked, language), picked)}
      />
      <Understood text={text} day={day} />
    </span>
  );
}

/** Says the day once typing has paused, so that a half-typed year is not read out. */
function Understood({ text, day }: { text: string; day: string | null }) {
  const t = useTranslations("ui.form");
  const [said, setSaid] = useState({ text, day });
  useEffect(() => {
    const timer = setTimeout(() => setSaid({ text, day }), pause);
    return () => clearTimeout(timer);
  }, [text, day]);
  return (
    <output className="field-note" suppressHydrationWarning>
      {said.day ? wholeDay(said.day) : said.text.trim() && t("dayNotYet")}
    </output>
  );
}
