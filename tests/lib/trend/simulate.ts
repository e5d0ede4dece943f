import { addDays } from "@/lib/time/day";
import { claim } from "@/lib/trend/claim";
import type { Amount, MeasureShape } from "@/lib/trend/measure";
import { points } from "@/lib/trend/series";
import { chance, type Random } from "./chance";

const startsOn = "2026-01-05";
const weeks = 9;
const runs = 1_000;
const span = {
  startsOn,
  endsOn: addDays(startsOn, 7 * weeks - 1),
  pauses: [],
  calendar: { weekdays: [1, 2, 3, 4, 5], holidays: [] },
};

/** One invented plan: how it is measured, where it started, and what each of its nine weeks had. */
export type Series = (random: Random) => { measure: MeasureShape; week: (n: number) => Amount };

/** The week in which a series is first called lasting, or null. */
function lastingIn(measure: MeasureShape, amounts: Amount[]): number | null {
  const values = amounts.map((amount, i) => ({ weekOf: addDays(startsOn, 7 * i), ...amount }));
  const week = values.findIndex((_, i) =>
    claim(measure, points(measure, values.slice(0, i + 1), span)).says.some(
      ({ key }) => key === "lasting",
    ),
  );
  return week < 0 ? null : week + 1;
}

/** How many of 1,000 plans are called lasting by week 9, and by which week half of these are. */
export function simulate(series: Series): { rate: number; middle: number | null } {
  const random = chance(20_260_105);
  const found: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { measure, week } = series(random);
    const amounts = Array.from({ length: weeks }, (_, i) => week(i + 1));
    const lasting = lastingIn(measure, amounts);
    if (lasting !== null) found.push(lasting);
  }
  const middle = found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? null;
  return { rate: found.length / runs, middle };
}

export const share = (start: Amount, better: "higher" | "lower" = "higher"): MeasureShape => ({
  kind: "share",
  better,
  start,
  target: { value: 19, of: 20, over: "units" },
});

export const count = (start: MeasureShape["start"]): MeasureShape => ({
  kind: "count",
  better: "lower",
  start,
  target: { value: 1, over: "window", weeks: 4 },
});

export const minutes = (start: MeasureShape["start"]): MeasureShape => ({
  kind: "minutes",
  better: "lower",
  start,
  target: { value: 1, over: "each_week", weeks: 4 },
});
