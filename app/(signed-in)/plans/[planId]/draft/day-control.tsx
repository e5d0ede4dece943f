"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { wholeDay } from "@/app/ui/dates";
import { language } from "@/app/ui/language";
import { typedDay } from "@/lib/plan/draft-day";
import { textOf, useBound } from "./use-entry";

type Props = { name: string; said: object; touch?: () => void };

/** A day as text in the reader's own order; the day understood stands beside it. */
export function DayControl({ name, said, touch }: Props) {
  const t = useTranslations("draft.day");
  const { take, bound, begins } = useBound(name, touch);
  const typed: unknown = useWatch({ name: `written.${name}` });
  const text = textOf(typed).trim();
  const day = typedDay(text, language);
  return (
    <span className="day-line">
      <input
        {...said}
        {...bound}
        ref={take}
        className="control control-short"
        defaultValue={textOf(begins)}
      />
      <output className="field-note">{day ? wholeDay(day) : text && t("notYet")}</output>
    </span>
  );
}
