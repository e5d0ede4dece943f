import { clock, dayAndMonth, moment, shortWeekday } from "@/app/ui/dates";
import type { Plan } from "@/lib/plan/plan";
import { addSeconds, type Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";

/** The day by whose end something is due: an end at midnight belongs to the day before it. */
export function dayBy({ terms }: Plan, by: Instant) {
  return dayOf(addSeconds(by, -1), terms.zone);
}

const isMidnight = ({ terms }: Plan, at: Instant) => clock(at, terms.zone) === "00:00";

/** `4 December, 18:00`, or `4 December` where the whole day counts */
export function dueInWords(plan: Plan, dueAt: Instant): string {
  return isMidnight(plan, dueAt) ? dayAndMonth(dayBy(plan, dueAt)) : moment(dueAt, plan.terms.zone);
}

/** `Wed 25 November` */
export function byInWords(plan: Plan, by: Instant): string {
  return shortWeekday(dayBy(plan, by));
}

/** The time of a due on its day, or nothing where the whole day counts. */
export function timeInWords(plan: Plan, at: Instant): string | null {
  return isMidnight(plan, at) ? null : clock(at, plan.terms.zone);
}
