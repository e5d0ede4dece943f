import type { PlanDocument } from "@/lib/plan/document";
import type { Terms } from "@/lib/plan/terms";
import type { Day } from "@/lib/time/day";
import { addDays, later } from "@/lib/time/day";
import {
  addWorkingDays,
  isWorkingDay,
  type WorkingCalendar,
  workingDaysFrom,
} from "@/lib/time/working-day";

/** The dates of a plan that is handed over. */
export type HandoverDates = { readingUntilOn: Day; startsOn: Day; endsOn: Day };

type Period = Pick<PlanDocument, "startsOn" | "endsOn">;

/** The last day when the start moves: later by the same working days (004-12). */
export function endFor(
  { startsOn, endsOn }: Period,
  newStart: Day,
  calendar: WorkingCalendar,
): Day {
  const days = workingDaysFrom(startsOn, newStart, calendar);
  return newStart === startsOn ? endsOn : addWorkingDays(endsOn, days, calendar);
}

/** The first start that leaves the reading time whole: the planned one, or the next working day after it. */
export function startAfter(
  { startsOn }: Period,
  readingUntilOn: Day,
  calendar: WorkingCalendar,
): Day {
  const next = addDays(readingUntilOn, 1);
  const soonest = isWorkingDay(next, calendar) ? next : addWorkingDays(next, 1, calendar);
  return startsOn > readingUntilOn ? startsOn : later(startsOn, soonest);
}

/** The dates that the rules suggest for a handover today: reading days first, then the start, and the end with it. */
export function handoverDates(period: Period, terms: Terms, today: Day): HandoverDates {
  const readingUntilOn = addWorkingDays(today, terms.presets.readingDays, terms.calendar);
  const startsOn = startAfter(period, readingUntilOn, terms.calendar);
  return { readingUntilOn, startsOn, endsOn: endFor(period, startsOn, terms.calendar) };
}
