import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { number, share } from "@/app/ui/numbers";
import type { TrendPoints } from "@/app/ui/trend-weeks";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import type { Measure } from "@/lib/plan/expectation/measure";
import { picture } from "@/lib/trend/picture";
import type { Point } from "@/lib/trend/series";
import { reasonOf } from "./reason-words";

/** The chart of a measure, its lines and its left out weeks named in words. */
export function pictureOf(
  reading: Reading,
  expectation: Expectation,
  points: Point[],
): TrendPoints {
  const { measure } = expectation;
  const { weeks, start, target } = picture(measure, points);
  return {
    unit: measure.kind,
    weeks: weeks.map(({ week, reason: _, ...drawn }) => ({
      ...drawn,
      label: String(week),
      reason: drawn.leftOut ? reasonOf(reading, expectation, drawn.weekOf) : undefined,
    })),
    start: start === null ? null : { value: start, label: startLabel(measure, start) },
    target: target === null ? null : { value: target, label: targetLabel(measure) },
  };
}

function startLabel({ kind, start }: Measure, level: number): string {
  if (kind === "share") return share(level);
  return start.weeks
    ? words("plan.trend.inWeeks", { value: number(start.value), weeks: start.weeks })
    : number(level);
}

function targetLabel({ kind, target }: Measure): string {
  const { value, of = 0, over, weeks = 1 } = target;
  if (kind === "share") return words("plan.trend.amount", { value, of });
  return over === "window"
    ? words("plan.trend.inWeeks", { value: number(value), weeks })
    : number(value);
}
