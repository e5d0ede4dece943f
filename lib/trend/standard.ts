import { type Amount, type MeasureShape, reaches, reachesInWeek } from "./measure";
import { lastRun } from "./run";
import { isCounted, type Point } from "./series";

/**
 * How far a measure is at its standard: `met` of `of` weeks, units or cases, and the weeks in a row that each reach it.
 * `metAtBest` differs where it hangs on the order of units within a week, which nobody records.
 */
export type AtStandard = {
  isReached: boolean;
  met: number;
  metAtBest: number;
  of: number | null;
  weeksInARow: number;
};

export function atStandard(measure: MeasureShape, points: readonly Point[]): AtStandard {
  const weeksInARow = lastRun(points, ({ amount }) => fits(measure, amount)).length;
  return { ...overTarget(measure, points), weeksInARow };
}

type OverTarget = Omit<AtStandard, "weeksInARow">;

function overTarget(measure: MeasureShape, points: readonly Point[]): OverTarget {
  switch (measure.target.over) {
    case "each_week":
      return overEachWeek(measure, points);
    case "window":
      return overWindow(measure, points);
    case "units":
      return overUnits(measure, points);
  }
}

function fits(measure: MeasureShape, amount: Amount | null): boolean {
  return amount !== null && reachesInWeek(measure, amount);
}

function overEachWeek(measure: MeasureShape, points: readonly Point[]): OverTarget {
  const { weeks = 1 } = measure.target;
  const last = points.filter(isCounted).slice(-weeks);
  const met = last.filter(({ amount }) => fits(measure, amount)).length;
  return { isReached: met === weeks, met, metAtBest: met, of: weeks };
}

/** A week in which there was nothing to count is a week of the window all the same. */
function overWindow(measure: MeasureShape, points: readonly Point[]): OverTarget {
  const { weeks = 1 } = measure.target;
  const last = points
    .filter((point) => isCounted(point) || point.state === "nothing")
    .slice(-weeks);
  const value = sum(last, ({ value }) => value);
  const of = sum(last, ({ of = 0 }) => of);
  const isReached = last.length === weeks && reaches(measure, { value, of });
  return { isReached, met: value, metAtBest: value, of: measure.kind === "share" ? of : null };
}

/** Of the oldest week only some units are among the last; which ones is unknown, so `met` takes the least favourable. */
function overUnits(measure: MeasureShape, points: readonly Point[]): OverTarget {
  const wanted = measure.target.of ?? 0;
  let [left, worst, best] = [wanted, 0, 0];
  for (const { amount } of points.filter(isCounted).toReversed()) {
    const { value = 0, of = 0 } = amount ?? {};
    const taken = Math.min(left, of);
    const [least, most] = [Math.max(0, taken - (of - value)), Math.min(taken, value)];
    const isHigher = measure.better === "higher";
    worst += isHigher ? least : most;
    best += isHigher ? most : least;
    left -= taken;
  }
  const of = wanted - left;
  const isReached = left === 0 && reaches(measure, { value: worst, of });
  return { isReached, met: worst, metAtBest: best, of };
}

function sum(points: readonly Point[], pick: (amount: Amount) => number): number {
  return points.reduce((total, { amount }) => total + (amount ? pick(amount) : 0), 0);
}
