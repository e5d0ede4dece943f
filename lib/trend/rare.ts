import type { MeasureShape } from "./measure";
import { isCounted, type Point } from "./series";

/** The cases a measure has seen: units of a share, or the count itself; and those of them that speak against. */
export type Cases = { weeks: number; all: number; against: number };

export function casesOf(measure: MeasureShape, points: readonly Point[]): Cases {
  const seen = points.filter((point) => isCounted(point) || point.state === "nothing");
  const cases = { weeks: seen.length, all: 0, against: 0 };
  for (const { amount } of seen) {
    const { value = 0, of = 0 } = amount ?? {};
    cases.all += measure.kind === "share" ? of : value;
    cases.against += against(measure, value, of);
  }
  return cases;
}

/** Fewer than one case a week that speaks against, by the starting point and by what came: a week without one is then no news. */
export function isRare(measure: MeasureShape, { weeks, all, against: came }: Cases): boolean {
  if (measure.kind === "minutes") return false;
  const { value, of = 0, weeks: startWeeks = 1 } = measure.start;
  const expected =
    measure.kind === "share"
      ? (against(measure, value, of) / of) * (all / weeks)
      : value / startWeeks;
  return expected < 1 && came / weeks < 1;
}

function against({ kind, better }: MeasureShape, value: number, of: number): number {
  return kind === "share" && better === "higher" ? of - value : value;
}
