import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { tableDay } from "@/app/ui/dates";
import { number, share } from "@/app/ui/numbers";
import { type Drawing, type DrawnDot, roundAbove } from "@/app/ui/trend-drawing";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import type { Measure } from "@/lib/plan/expectation/measure";
import { type DrawnWeek, picture } from "@/lib/trend/picture";
import type { Point } from "@/lib/trend/series";
import { reasonOf } from "./reason-words";
import { emptyDrawing } from "./timeline-words";

/** The chart of a measure: its weeks from the starting point on, its lines and its left out weeks named in words. */
export function drawingOf(reading: Reading, expectation: Expectation, points: Point[]): Drawing {
  const { measure } = expectation;
  const { weeks, start, target } = picture(measure, points);
  const top = topOf(measure, [start, target, ...weeks.map(({ value }) => value)]);
  const write = measure.kind === "share" ? share : number;
  return {
    ...emptyDrawing(reading),
    top,
    ticks: [0, top / 2, top].map((at) => ({ at, words: write(at) })),
    lines: [
      {
        look: "value",
        words: null,
        points: weeks.map((week) => ({ at: week.week, height: onTheLine(week) })),
      },
    ],
    dots: [
      ...(start === null ? [] : [{ at: 0, height: start, look: "start" as const }]),
      ...weeks.flatMap(dotOf),
    ],
    levels: [
      ...levelOf("start", start, startWords(measure, start)),
      ...levelOf("target", target, targetWords(measure)),
    ],
    before:
      start === null
        ? null
        : words("plan.trend.drawn.line", { on: tableDay(reading.document.lineOn) }),
    reason: firstReason(reading, expectation, weeks),
  };
}

function topOf({ kind }: Measure, heights: (number | null)[]): number {
  if (kind === "share") return 1;
  return roundAbove(
    heights.map((height) => height ?? 0),
    kind === "count" ? 2 : 1,
  );
}

const onTheLine = ({ leftOut, paused, value }: DrawnWeek) =>
  leftOut === "whole" || paused ? null : value;

function dotOf({ week, value, leftOut, paused }: DrawnWeek): DrawnDot[] {
  if (value === null) return [];
  return [{ at: week, height: value, look: (paused ? "whole" : leftOut) ?? "full" }];
}

function levelOf(look: "start" | "target", at: number | null, label: string): Drawing["levels"] {
  return at === null ? [] : [{ look, at, words: [words(`plan.trend.drawn.${look}`), label] }];
}

function firstReason(reading: Reading, expectation: Expectation, weeks: DrawnWeek[]) {
  const out = weeks.find(({ leftOut, value }) => leftOut !== null && value !== null);
  const why = out && reasonOf(reading, expectation, out.weekOf);
  if (!out || !why) return null;
  return { week: out.week, height: out.value ?? 0, words: why };
}

function startWords({ kind, start }: Measure, level: number | null): string {
  if (kind === "share") return share(level ?? 0);
  return start.weeks
    ? words("plan.trend.inWeeks", { value: number(start.value), weeks: start.weeks })
    : number(level ?? 0);
}

function targetWords({ kind, target }: Measure): string {
  const { value, of = 0, over, weeks = 1 } = target;
  if (kind === "share") return words("plan.trend.amount", { value, of });
  return over === "window"
    ? words("plan.trend.inWeeks", { value: number(value), weeks })
    : number(value);
}
