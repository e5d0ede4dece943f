import { oncePerPlan } from "@/lib/plan/once-per-plan";
import type { Plan } from "@/lib/plan/plan";
import { addDays, type Day, mondayOf } from "@/lib/time/day";
import { type Point, points, type WeekValue } from "@/lib/trend/series";
import type { Expectation } from "./expectation";
import { valueOfWeek } from "./measured";
import { daysWithoutSupport, lackedSupport } from "./shield";

/** Why a week is left out of an expectation's count, and whether all of it is; null while it counts whole (C.7). */
export type LeftOut = {
  whole: boolean;
  units: number;
  because: "support_missing" | "agreed";
  reason: string | null;
};

/** Whether a week is left out: agreed by the other side, decided by HR, or for want of promised help. */
export function leftOutOf(plan: Plan, expectationId: string, weekOf: Day): LeftOut | null {
  const asked = plan.weeksLeftOut.findLast(
    ({ asked: { event } }) => event.expectationId === expectationId && event.weekOf === weekOf,
  );
  if (asked?.answer?.event.answer === "counted") return null;
  if (asked?.answer) {
    const { units, reason } = asked.asked.event;
    return { whole: units === undefined, units: units ?? 0, because: "agreed", reason };
  }
  if (lackedSupport(plan, expectationId, weekOf))
    return { whole: true, units: 0, because: "support_missing", reason: null };
  const days = daysWithoutSupport(plan, expectationId, weekOf);
  return days.length > 0
    ? { whole: false, units: days.length, because: "support_missing", reason: null }
    : null;
}

const weekValue = (plan: Plan, expectation: Expectation, weekOf: Day): WeekValue => {
  const recorded = valueOfWeek(plan, expectation.id, weekOf)?.event.value ?? null;
  const out = leftOutOf(plan, expectation.id, weekOf);
  return {
    weekOf,
    value: recorded?.value ?? null,
    of: recorded?.of,
    ...(out && { leftOut: out.whole ? "whole" : "part", leftOutUnits: out.units }),
    ...(out?.reason && { reason: out.reason }),
  };
};

/** One point a week of an expectation's measure, from the plan's first week to its last (C.8). */
export const seriesOf = oncePerPlan((plan, expectation: Expectation): Point[] => {
  if (!plan.document) return [];
  const { startsOn, endsOn } = plan.document;
  const weeks: WeekValue[] = [];
  for (let weekOf = mondayOf(startsOn); weekOf <= endsOn; weekOf = addDays(weekOf, 7))
    weeks.push(weekValue(plan, expectation, weekOf));
  const pauses = plan.pauses.map(({ paused, resumed }) => ({
    fromOn: paused.event.fromOn,
    onOn: resumed?.event.onOn ?? null,
  }));
  const { calendar } = plan.terms;
  return points(expectation.measure, weeks, { startsOn, endsOn, pauses, calendar });
});
