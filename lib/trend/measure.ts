/** How an expectation is counted. A share is n of m, so its start and target carry `of`; a count or minutes with a start over several weeks is compared week by week. */
export type MeasureShape = {
  kind: "share" | "count" | "minutes";
  better: "higher" | "lower";
  start: { value: number; of?: number; weeks?: number };
  target: {
    value: number;
    of?: number;
    over: "each_week" | "window" | "units";
    weeks?: number;
  };
};

/** An amount in the measure's own unit: n of m for a share, else n alone. */
export type Amount = { value: number; of?: number };

type Ratio = { value: number; of: number };

/** A share between 0 and 1, else the value itself; null for a share of nothing. */
export function levelOf(measure: MeasureShape, amount: Amount): number | null {
  const { value, of } = weekly(measure, amount);
  return of > 0 ? value / of : null;
}

/** The level from which the plan starts; for a count or minutes what one week had. */
export function startLevel(measure: MeasureShape): number | null {
  const { value, of } = start(measure);
  return of > 0 ? value / of : null;
}

/** Strictly better than the starting point: a value on the line is not. */
export function isBetter(measure: MeasureShape, amount: Amount): boolean {
  return lead(measure, weekly(measure, amount), start(measure)) > 0;
}

/**
 * Better than the starting point by half a unit of the week's own count, or more. Nearer than that, the few units of a week
 * make "better" more likely than not by chance alone: 3 of 5 is above 59 % in two of three weeks without any change.
 */
export function standsOut(measure: MeasureShape, amount: Amount): boolean {
  const from = start(measure);
  const by = lead(measure, weekly(measure, amount), from);
  return measure.kind === "minutes" ? by > 0 : 2 * by >= from.of;
}

/** At the target or better in one week; a count over a window has an even part of it for each week. */
export function reachesInWeek(measure: MeasureShape, amount: Amount): boolean {
  const { value, over, weeks = 1 } = measure.target;
  const isSum = measure.kind !== "share" && over === "window";
  const one = isSum ? { value, of: weeks } : weekly(measure, measure.target);
  return lead(measure, weekly(measure, amount), one) >= 0;
}

/** At the target or better as a whole; every one of none is reached. */
export function reaches(measure: MeasureShape, amount: Amount): boolean {
  return lead(measure, weekly(measure, amount), weekly(measure, measure.target)) >= 0;
}

function weekly({ kind }: MeasureShape, { value, of = 0 }: Amount): Ratio {
  return { value, of: kind === "share" ? of : 1 };
}

function start(measure: MeasureShape): Ratio {
  const { value, weeks = 1 } = measure.start;
  return measure.kind === "share" ? weekly(measure, measure.start) : { value, of: weeks };
}

/** By how much the first is better, multiplied out so that no rounding decides. */
function lead({ better }: MeasureShape, a: Ratio, b: Ratio): number {
  const difference = a.value * b.of - b.value * a.of;
  return better === "higher" ? difference : -difference;
}
