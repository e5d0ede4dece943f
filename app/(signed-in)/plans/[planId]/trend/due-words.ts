import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Column } from "@/app/ui/data-table";
import { tableDay } from "@/app/ui/dates";
import { number } from "@/app/ui/numbers";
import { type Drawing, type DrawnDot, roundAbove } from "@/app/ui/trend-drawing";
import { words } from "@/app/words";
import type { DueAndConfirmed, DueWeek } from "@/lib/trend/due-and-confirmed";
import { emptyDrawing } from "./timeline-words";

export const dueColumns = (confirmed: string): Column[] => [
  { label: words("plan.trend.week") },
  { label: words("plan.trend.starting") },
  { label: words("plan.trend.dueBy"), number: true },
  { label: confirmed, number: true },
];

export function dueRows({ weeks }: DueAndConfirmed) {
  return weeks.map(({ week, weekOf, due, confirmed }) => ({
    id: weekOf,
    cells: [
      String(week),
      tableDay(weekOf),
      number(due),
      confirmed === null ? words("plan.trend.none") : number(confirmed),
    ],
  }));
}

/** Two lines of steps; what is reported and not yet confirmed stands hollow over the end of its line. */
export function dueDrawing(reading: Reading, given: DueAndConfirmed, confirmed: string): Drawing {
  const { weeks, all } = given;
  const top = roundAbove([all], 2);
  return {
    ...emptyDrawing(reading),
    top,
    ticks: [0, top / 2, top].map((at) => ({ at, words: number(at) })),
    lines: [
      { look: "due", words: words("plan.trend.drawn.due"), points: steps(weeks, "due") },
      { look: "confirmed", words: confirmed, points: steps(weeks, "confirmed") },
    ],
    dots: hollowEnd(given),
  };
}

/** What held by the end of a week is drawn over the whole of it. */
function steps(weeks: DueWeek[], line: "due" | "confirmed") {
  const known = weeks.filter((week) => week[line] !== null);
  const last = known.at(-1);
  const points = known.map((week) => ({ at: week.week - 0.5, height: week[line] }));
  return last ? [...points, { at: last.week + 0.5, height: last[line] }] : points;
}

function hollowEnd({ weeks, confirmed, delivered }: DueAndConfirmed): DrawnDot[] {
  const last = weeks.findLast(({ hasBegun }) => hasBegun);
  if (!last || delivered === 0) return [];
  return [{ at: last.week + 0.5, height: confirmed + delivered, look: "open" }];
}
