import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Column } from "@/app/ui/data-table";
import { tableDay } from "@/app/ui/dates";
import { number } from "@/app/ui/numbers";
import { type Drawing, type DrawnDot, roundAbove } from "@/app/ui/trend-drawing";
import { words } from "@/app/words";
import type { Answers, AnswerWeek } from "@/lib/trend/answers";
import { emptyDrawing } from "./timeline-words";

// How far apart the dots of one week stand, in weeks.
const beside = 0.4;

export const answerColumns = (): Column[] => [
  { label: words("plan.trend.week") },
  { label: words("plan.trend.starting") },
  { label: words("plan.trend.waitedDays") },
  { label: words("plan.trend.middle"), number: true },
];

export function answerRows({ weeks }: Answers) {
  return weeks
    .filter(({ hasBegun }) => hasBegun)
    .map(({ week, weekOf, answered, middle, open }) => ({
      id: weekOf,
      cells: [
        String(week),
        tableDay(weekOf),
        [...answered.map(number), ...open.map((days) => words("plan.trend.waits", { days }))].join(
          ", ",
        ) || words("plan.trend.none"),
        middle === null ? words("plan.trend.none") : number(middle),
      ],
    }));
}

export function answerDrawing(reading: Reading, { weeks }: Answers): Drawing {
  const dots = weeks.flatMap(dotsOf);
  const top = roundAbove(
    dots.map(({ height }) => height),
    2,
  );
  return {
    ...emptyDrawing(reading),
    top,
    ticks: [0, top / 2, top].map((at) => ({ at, words: number(at) })),
    dots,
    unit: words("plan.trend.drawn.days"),
  };
}

/** The middle of three answers or more, else each one; beside them what waits still. */
function dotsOf({ week, answered, middle, open }: AnswerWeek): DrawnDot[] {
  const replies: Omit<DrawnDot, "at">[] =
    middle === null
      ? answered.map((height) => ({ height, look: "full" }))
      : [{ height: middle, look: "middle" }];
  const all = [...replies, ...open.map((height) => ({ height, look: "open" as const }))];
  return all.map((dot, place) => ({ ...dot, at: week + (place - (all.length - 1) / 2) * beside }));
}
