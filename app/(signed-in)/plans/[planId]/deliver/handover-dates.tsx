"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
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

  async function follow({ target }: FormEvent) {
    if (!(target instanceof HTMLInputElement) || target.value === "") return;
    const { startAfter, endFor } = await import("@/lib/plan/gate/handover-dates");
    const { name, value } = target;
    if (name === "event.endsOn") return;
    const startsOn = name === "event.startsOn" ? value : startAfter(planned, value, calendar);
    setPeriod({ startsOn, endsOn: endFor(planned, startsOn, calendar) });
  }

  return (
    <fieldset className="fields-together" onChange={follow}>
      <legend className="small-title">{t("dates")}</legend>
      <Field
        kind="day"
        name="event.readingUntilOn"
        label={t("readingUntil")}
        hint={t("readingHint", { days: readingDays })}
        value={suggested.readingUntilOn}
        first={suggested.readingUntilOn}
      />
      <Field
        kind="day"
        key={`start ${period.startsOn}`}
        name="event.startsOn"
        label={t("startsOn")}
        hint={t("startHint")}
        value={period.startsOn}
        first={planned.startsOn}
      />
      <Field
        kind="day"
        key={`end ${period.endsOn}`}
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
