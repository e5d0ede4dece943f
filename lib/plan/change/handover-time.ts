import type { Plan } from "@/lib/plan/plan";
import type { Day } from "@/lib/time/day";
import { type Instant, laterInstant } from "@/lib/time/instant";
import { addWorkingDays } from "@/lib/time/working-day";
import { dayOf, endOfDay } from "@/lib/time/zone";

/** How long a new supervisor has at least for what passes on, in working days. */
const daysForTheNew = 5;

/** The first day on which anything can be asked of a supervisor who takes over at a moment. */
export function soonestForTheNew(plan: Pick<Plan, "terms">, at: Instant): Day {
  const { calendar, zone } = plan.terms;
  return addWorkingDays(dayOf(at, zone), daysForTheNew, calendar);
}

/** A moment by which the supervisor owes something, as it stands after a handover; what was late before it stays so. */
export function dueAfterHandover(plan: Pick<Plan, "terms">, by: Instant, at: Instant): Instant {
  if (by <= at) return by;
  return laterInstant(by, endOfDay(soonestForTheNew(plan, at), plan.terms.zone));
}
