import { type CheckIn, checkInsOf } from "@/lib/plan/check-in/schedule";
import type { Plan } from "@/lib/plan/plan";
import type { Day } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { workingDaysFrom } from "@/lib/time/working-day";
import { dayOf } from "@/lib/time/zone";
import { lastMoment, placeOf, weekOfInstant } from "./timeline";

/** How a planned check-in went: on its day, give or take one working day; later; not at all; or nobody has said. */
export type Kept = "on_day" | "later" | "not_held" | "no_entry";

export type CheckInKept = {
  id: string;
  week: number;
  place: number;
  on: Day;
  heldOn: Day | null;
  kept: Kept;
};

/** How far from its day a check-in still counts as held on it, in working days. */
const nearby = 1;

/** Every check-in of the rhythm whose time has come, by the day it was moved to; one added counts only in place of a missed one. */
export function checkInsKept(plan: Plan, now: Instant): CheckInKept[] {
  const until = lastMoment(plan, now);
  const all = checkInsOf(plan);
  const planned = all.filter(({ added, at }) => added === null && at < until);
  return planned.map((one) => {
    const on = dayOf(one.at, plan.terms.zone);
    const heldAt = (one.held ?? standIn(all, one)?.held)?.event.heldAt ?? null;
    const heldOn = heldAt && dayOf(heldAt, plan.terms.zone);
    return {
      id: one.id,
      week: weekOfInstant(plan, one.at) ?? 0,
      place: placeOf(plan, on) + 1 / 14,
      on,
      heldOn,
      kept: keptOf(plan, one, on, heldOn),
    };
  });
}

/** The added check-in that was held in place of a missed one: after it, and before the next of the rhythm. */
function standIn(all: readonly CheckIn[], { missed, at }: CheckIn): CheckIn | undefined {
  if (!missed) return undefined;
  const next = all.find((one) => one.added === null && one.at > at)?.at ?? "9999";
  return all.find((one) => one.added !== null && one.held && one.at > at && one.at < next);
}

function keptOf(plan: Plan, { missed }: CheckIn, on: Day, heldOn: Day | null): Kept {
  if (heldOn === null) return missed ? "not_held" : "no_entry";
  return workingDaysFrom(on, heldOn, plan.terms.calendar) <= nearby ? "on_day" : "later";
}
