import { levelOf, type MeasureShape, startLevel } from "./measure";
import type { Point } from "./series";

/** A week as it is drawn; a week that does not count keeps its value and its place. */
export type DrawnWeek = {
  weekOf: string;
  week: number;
  value: number | null;
  leftOut: "part" | "whole" | null;
  paused: boolean;
  reason: string | null;
};

export type Picture = { weeks: DrawnWeek[]; start: number | null; target: number | null };

const leftOut = ({ state }: Point): DrawnWeek["leftOut"] => {
  if (state === "left_out") return "whole";
  return state === "part" ? "part" : null;
};

/** What a target asks of one week: a count over a window has an even part of it for each week. */
function targetLevel(measure: MeasureShape): number | null {
  const { value, of, over, weeks = 1 } = measure.target;
  if (measure.kind === "share") return levelOf(measure, { value, of });
  return over === "window" ? value / weeks : value;
}

/** The numbers of a chart: every week of the plan, and the two lines it is read against. */
export function picture(measure: MeasureShape, points: readonly Point[]): Picture {
  const weeks = points.map((point) => ({
    weekOf: point.weekOf,
    week: point.week,
    value: point.level,
    leftOut: leftOut(point),
    paused: point.state === "paused",
    reason: point.reason,
  }));
  return { weeks, start: startLevel(measure), target: targetLevel(measure) };
}
