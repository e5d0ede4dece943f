import * as z from "zod";
import { addDays, type Day, day, daysBetween, weekdayOf } from "./day";
import type { Instant } from "./instant";
import { dayOf, endOfDay, type Zone } from "./zone";

/** The days on which an organisation works: weekdays (1 is Monday) less its holidays. */
export const workingCalendar = z.strictObject({
  weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
  holidays: z.array(day).max(2000),
});

export type WorkingCalendar = z.output<typeof workingCalendar>;

export function isWorkingDay(on: Day, calendar: WorkingCalendar): boolean {
  return calendar.weekdays.includes(weekdayOf(on)) && !calendar.holidays.includes(on);
}

/** The n-th working day after a day, or before it when n is negative; n = 0 is the day itself, working or not. */
export function addWorkingDays(from: Day, n: number, calendar: WorkingCalendar): Day {
  const { weekdays, holidays } = calendar;
  const weekday = weekdayOf(from);
  const step = n < 0 ? -1 : 1;
  let days = 0;
  for (let left = Math.abs(n); left > 0; ) {
    days += step;
    const isWorked =
      weekdays.includes(weekdayAfter(weekday, days)) && !holidays.includes(addDays(from, days));
    if (isWorked) left -= 1;
  }
  return addDays(from, days);
}

/** How many working days lie after `a` up to and with `b`; negative when `b` is the earlier one. */
export function workingDaysFrom(a: Day, b: Day, calendar: WorkingCalendar): number {
  if (b < a) return 0 - workingDaysFrom(b, a, calendar);
  const { weekdays, holidays } = calendar;
  const [weekday, days] = [weekdayOf(a), daysBetween(a, b)];
  let worked = 0;
  for (let n = 1; n <= days; n++) if (weekdays.includes(weekdayAfter(weekday, n))) worked += 1;
  const off = new Set(holidays.filter((on) => on > a && on <= b));
  for (const on of off) if (weekdays.includes(weekdayOf(on))) worked -= 1;
  return worked;
}

function weekdayAfter(weekday: number, days: number): number {
  return ((((weekday - 1 + days) % 7) + 7) % 7) + 1;
}

/** The instant by which an answer is due: the end of the n-th working day after the day of asking. */
export function answerBy(
  askedAt: Instant,
  workingDays: number,
  calendar: WorkingCalendar,
  where: Zone,
): Instant {
  return endOfDay(addWorkingDays(dayOf(askedAt, where), workingDays, calendar), where);
}
