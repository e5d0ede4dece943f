import { oncePerPlan } from "@/lib/plan/once-per-plan";
import type { Plan } from "@/lib/plan/plan";
import { addDays, type Day, weekdayOf } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { at, dayOf } from "@/lib/time/zone";

/** A review meeting of the plan: when, and whether it was held, moved or missed, and by whom. */
export type CheckIn = {
  id: string;
  at: Instant;
  movedFrom: Instant | null;
  added: Plan["checkIns"]["added"][number] | null;
  prepared: Plan["checkIns"]["prepared"];
  held: Plan["checkIns"]["held"][number] | null;
  missed: Plan["checkIns"]["missed"][number] | null;
};

/** A check-in of the rhythm is known by its day, so that both sides speak of the same one without asking. */
export const checkInIdOn = (on: Day): string => `rhythm-${on}`;

const isPaused = (plan: Plan, on: Day) =>
  plan.pauses.some(
    ({ paused, resumed }) =>
      on >= paused.event.fromOn && (resumed === null || on < resumed.event.onOn),
  );

/** The days of the regular check-in, from the plan's start to its end, none inside a pause. */
export function rhythmDays(plan: Plan): Day[] {
  if (!plan.document) return [];
  const { rhythm, startsOn, endsOn } = plan.document;
  const days: Day[] = [];
  let on = addDays(startsOn, (rhythm.weekday - weekdayOf(startsOn) + 7) % 7);
  while (on <= endsOn) {
    if (!isPaused(plan, on)) days.push(on);
    on = addDays(on, 7 * rhythm.everyWeeks);
  }
  return days;
}

const about = (plan: Plan, id: string, planned: Instant, added: CheckIn["added"]): CheckIn => {
  const { moved, prepared, held, missed } = plan.checkIns;
  const lastMove = moved.findLast(({ event }) => event.checkInId === id);
  return {
    id,
    at: lastMove?.event.newAt ?? planned,
    movedFrom: lastMove ? planned : null,
    added,
    prepared: prepared.filter(({ event }) => event.checkInId === id),
    held: held.findLast(({ event }) => event.checkInId === id) ?? null,
    missed: missed.findLast(({ event }) => event.checkInId === id) ?? null,
  };
};

/** Every check-in of a plan in the order of time: those of the rhythm and those added. */
export const checkInsOf: (plan: Plan) => CheckIn[] = oncePerPlan((plan) => {
  const time = plan.document?.rhythm.time ?? "00:00";
  const regular = rhythmDays(plan).map((on) =>
    about(plan, checkInIdOn(on), at(on, time, plan.terms.zone), null),
  );
  const extra = plan.checkIns.added.map((added) =>
    about(plan, added.event.checkInId, added.event.at, added),
  );
  return [...regular, ...extra].toSorted((a, b) => (a.at < b.at ? -1 : 1));
});

export function checkInOf(plan: Plan, checkInId: string): CheckIn | null {
  return checkInsOf(plan).find(({ id }) => id === checkInId) ?? null;
}

/** The next check-in that was neither held nor missed, today's included until it is. */
export function nextCheckIn(plan: Plan, now: Instant): CheckIn | null {
  const today = dayOf(now, plan.terms.zone);
  return (
    checkInsOf(plan).find(
      (one) => !one.held && !one.missed && dayOf(one.at, plan.terms.zone) >= today,
    ) ?? null
  );
}
