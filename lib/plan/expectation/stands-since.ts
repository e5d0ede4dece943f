import type { Recorded } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import { promiseStanding } from "@/lib/plan/promise/ledger";
import type { Instant } from "@/lib/time/instant";
import { isCounted, type Point } from "@/lib/trend/series";
import { atStandard } from "@/lib/trend/standard";
import type { Expectation } from "./expectation";
import { valueOfWeek } from "./measured";
import { latestReadBack } from "./read-back";
import { seriesOf } from "./series";
import { openSupport } from "./shield";
import type { Stands } from "./where-it-stands";

/** From when on an expectation stands as it does, by whose word, and for a measure by which week (003-9b). */
export type StandsSince = {
  because: "handed_over" | "made_clear" | "help_due" | "week";
  at: Instant;
  /** The person who said so; null for a date that came by itself. */
  by: string | null;
  week: number;
};

const said = (because: "handed_over" | "made_clear", entry: Recorded | null | undefined) =>
  entry ? { because, at: entry.at, by: entry.by, week: 0 } : null;

/** The first counted week from which on everything up to the last holds. */
function firstHolding(points: Point[], holds: (soFar: Point[]) => boolean): Point | null {
  let first: Point | null = null;
  for (const [place, point] of points.entries()) {
    if (!isCounted(point)) continue;
    const still = holds(points.slice(0, place + 1));
    if (!still) first = null;
    else first ??= point;
  }
  return first;
}

function byWeek(plan: Plan, { id }: Expectation, point: Point | null): StandsSince | null {
  const value = point && valueOfWeek(plan, id, point.weekOf);
  return value ? { because: "week", at: value.at, by: value.by, week: point.week } : null;
}

const enoughToTell = 3;

const found: Record<
  Stands,
  (plan: Plan, expectation: Expectation, now: Instant) => StandsSince | null
> = {
  not_yet_clear: ({ delivery }) => said("handed_over", delivery),
  starting: (plan, { id }) => said("made_clear", latestReadBack(plan, id)?.answer),
  support_not_in_place: (plan, { id }, now) => {
    const [first] = openSupport(plan, now)
      .filter(({ promised }) => promised.expectationIds.includes(id))
      .map((promise) => promiseStanding(plan, promise, now).dueAt)
      .toSorted();
    return first ? { because: "help_due", at: first, by: null, week: 0 } : null;
  },
  on_course: (plan, expectation) => {
    const points = seriesOf(plan, expectation);
    const isTelling = (soFar: Point[]) =>
      soFar.filter(isCounted).length >= enoughToTell &&
      !atStandard(expectation.measure, soFar).isReached;
    return byWeek(plan, expectation, firstHolding(points, isTelling));
  },
  held: (plan, expectation) => {
    const points = seriesOf(plan, expectation);
    const isReached = (soFar: Point[]) => atStandard(expectation.measure, soFar).isReached;
    return byWeek(plan, expectation, firstHolding(points, isReached));
  },
};

export function standsSince(
  plan: Plan,
  expectation: Expectation,
  stands: Stands,
  now: Instant,
): StandsSince | null {
  return found[stands](plan, expectation, now);
}
