import type words from "@/lib/wording/en.json";
import { toLasting } from "./lasting";
import type { MeasureShape } from "./measure";
import { casesOf, isRare } from "./rare";
import { runAboveStart } from "./run";
import { isCounted, type Point } from "./series";
import { atStandard } from "./standard";

/** A message key under `trend.says` with its values. */
type Said = {
  key: keyof (typeof words)["trend"]["says"];
  values: Record<string, string | number>;
};

/** What may be said of a measure, in order, and how it may be shown; nothing else is claimed (C.8). */
export type Claim = { shows: "sentence" | "list" | "line"; says: Said[] };

/** A message key under `trend.standard` with its values. */
export type StandardSaid = {
  key: keyof (typeof words)["trend"]["standard"];
  values: Record<string, string | number>;
};

const enoughToTell = 3;
const lately = 4;

export function claim(measure: MeasureShape, points: readonly Point[]): Claim {
  const counted = points.filter(isCounted).length;
  if (counted < enoughToTell) {
    return { shows: "sentence", says: [{ key: "too_few_weeks", values: { weeks: counted } }] };
  }
  if (isRare(measure, casesOf(measure, points))) {
    return { shows: "list", says: [rarely(measure, points)] };
  }
  const said = [...sinceStart(measure, points), ...standard(measure, points)];
  const nothing: Said = { key: "counted", values: { weeks: counted } };
  return { shows: "line", says: said.length > 0 ? said : [nothing] };
}

function rarely(measure: MeasureShape, points: readonly Point[]): Said {
  const seen = points.filter((point) => isCounted(point) || point.state === "nothing");
  const last = casesOf(measure, seen.slice(-lately));
  if (last.weeks === lately && last.all === 0) {
    return { key: "none_lately", values: { weeks: lately } };
  }
  const { all, weeks } = casesOf(measure, points);
  return { key: "rare", values: { cases: all, weeks } };
}

function sinceStart(measure: MeasureShape, points: readonly Point[]): Said[] {
  const run = runAboveStart(points);
  const [first, last, weeks] = [run[0], run.at(-1), run.length];
  if (!first || !last || weeks < enoughToTell) return [];
  const values = { better: measure.better, weeks, from: first.week, to: last.week };
  const { isLasting, missing, near } = toLasting(measure, run);
  if (isLasting) return [{ key: "lasting", values }];
  const tooNear: Said = { key: "too_near", values: { weeks: near } };
  return [
    { key: "above_start", values },
    ...(near > 0 ? [tooNear] : []),
    { key: "not_yet_lasting", values: { weeks: missing } },
  ];
}

function standard(measure: MeasureShape, points: readonly Point[]): Said[] {
  const weeks = atStandard(measure, points).weeksInARow;
  return weeks > 0 ? [{ key: "at_standard", values: { weeks } }] : [];
}

/** How much of the target is there, in the target's own terms. */
export function standardSaid(measure: MeasureShape, points: readonly Point[]): StandardSaid {
  const { met, metAtBest, of } = atStandard(measure, points);
  const { over, weeks = 1 } = measure.target;
  if (over === "each_week") return { key: "each_week", values: { met, of: weeks } };
  if (over === "window") {
    return of === null
      ? { key: "window_total", values: { met, weeks } }
      : { key: "window_share", values: { met, of, weeks } };
  }
  const known = met === metAtBest ? "exactly" : measure.better;
  return { key: "units", values: { met, of: of ?? 0, known } };
}
