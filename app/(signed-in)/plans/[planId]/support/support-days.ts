import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth, shortWeekday } from "@/app/ui/dates";
import { language } from "@/app/ui/language";
import { addDays, type Day } from "@/lib/time/day";
import { isWorkingDay } from "@/lib/time/working-day";
import { dayOf } from "@/lib/time/zone";

const most = 15;

/** The working days of the plan so far on which help can have been missing, the latest first. */
export function daysToReport({ plan, document, now }: Reading): Day[] {
  const { zone, calendar } = plan.terms;
  const days: Day[] = [];
  for (
    let on = dayOf(now, zone);
    on >= document.startsOn && days.length < most;
    on = addDays(on, -1)
  )
    if (isWorkingDay(on, calendar)) days.push(on);
  return days;
}

export const dayChoices = (days: Day[]) =>
  days.map((on) => ({ value: on, label: shortWeekday(on) }));

/** `12 November and 13 November` */
export function daysInWords(days: Day[]): string {
  return new Intl.ListFormat(language).format(days.toSorted().map(dayAndMonth));
}
