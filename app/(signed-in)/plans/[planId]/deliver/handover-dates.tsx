"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { fullDay } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import type { HandoverDates as Dates } from "@/lib/plan/gate/handover-dates";
import type { WorkingCalendar } from "@/lib/time/working-day";

type Period = { startsOn: string; endsOn: string };
type Props = { planned: Period; suggested: Dates; calendar: WorkingCalendar; readingDays: number };

/** The dates of the handover: where the reading time or the start moves, the rule moves what follows. */
export function HandoverDates({ planned, suggested, calendar, readingDays }: Props) {
  const t = useTranslations("deliver");
  const [period, setPeriod] = useState<Period>(suggested);
  const isMoved = period.startsOn !== planned.startsOn;

  async function startOn(startsOn: string) {
    const { endFor } = await import("@/lib/plan/gate/handover-dates");
    setPeriod({ startsOn, endsOn: endFor(planned, startsOn, calendar) });
  }

  async function readUntil(on: string) {
    const { startAfter } = await import("@/lib/plan/gate/handover-dates");
    await startOn(startAfter(planned, on, calendar));
  }

  return (
    <fieldset className="fields-together">
      <legend className="small-title">{t("dates")}</legend>
      <Field
        kind="day"
        name="event.readingUntilOn"
        label={t("readingUntil")}
        hint={t("readingHint", { days: readingDays })}
        value={suggested.readingUntilOn}
        first={suggested.readingUntilOn}
        onDay={(on) => void readUntil(on)}
      />
      <Field
        kind="day"
        name="event.startsOn"
        label={t("startsOn")}
        hint={t("startHint")}
        value={period.startsOn}
        first={planned.startsOn}
        onDay={(on) => void startOn(on)}
      />
      <Field
        kind="day"
        name="event.endsOn"
        label={t("endsOn")}
        hint={t("endHint")}
        value={period.endsOn}
      />
      <output className="note dates-become">
        {isMoved
          ? t("moved", {
              from: fullDay(planned.startsOn),
              to: fullDay(planned.endsOn),
              newFrom: fullDay(period.startsOn),
              newTo: fullDay(period.endsOn),
            })
          : t("asPlanned", { from: fullDay(planned.startsOn), to: fullDay(planned.endsOn) })}
      </output>
    </fieldset>
  );
}
