import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Column } from "@/app/ui/data-table";
import { tableDay } from "@/app/ui/dates";
import { number, share } from "@/app/ui/numbers";
import { words } from "@/app/words";
import type { Measure } from "@/lib/plan/expectation/measure";
import type { Day } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";
import { type Amount, startLevel } from "@/lib/trend/measure";
import type { Point } from "@/lib/trend/series";

const none = words("plan.trend.none");

const firstUpper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function columnsOf({ kind, unit }: Measure): Column[] {
  const columns = [
    { label: words("plan.trend.week") },
    { label: words("plan.trend.starting") },
    { label: firstUpper(unit), number: true },
  ];
  return kind === "share"
    ? [...columns, { label: words("plan.trend.share"), number: true }]
    : columns;
}

/** A week's value in the measure's own terms: `4 of 5`, or `3` */
export function amountInWords({ kind }: Measure, { value, of = 0 }: Amount): string {
  return kind === "share"
    ? words("plan.trend.amount", { value: number(value), of: number(of) })
    : number(value);
}

/** The starting point, then the weeks that have begun, each with its value or with why it has none; no row before the first value. */
export function rowsOf({ plan, document, now }: Reading, measure: Measure, points: Point[]) {
  const today = dayOf(now, plan.terms.zone);
  const begun = points.filter(({ weekOf }) => weekOf <= today);
  const hasValue = begun.some(({ amount }) => amount !== null);
  if (!hasValue) return [];
  return [
    { id: "start", cells: startCells(measure, document.startsOn) },
    ...begun.map((point) => ({ id: point.weekOf, cells: cellsOf(measure, point) })),
  ];
}

function startCells(measure: Measure, startsOn: Day): string[] {
  const { kind, start } = measure;
  const { value, weeks } = start;
  const isSum = kind !== "share" && weeks !== undefined;
  const cells = [
    words("plan.trend.drawn.start"),
    words("plan.trend.before", { on: tableDay(startsOn) }),
    isSum
      ? words("plan.trend.inWeeks", { value: number(value), weeks })
      : amountInWords(measure, start),
  ];
  const level = startLevel(measure);
  return kind === "share" ? [...cells, level === null ? none : share(level)] : cells;
}

function cellsOf(measure: Measure, point: Point): string[] {
  const { amount, level, weekOf } = point;
  const cells = [weekInWords(point), tableDay(weekOf)];
  const value = amount ? amountInWords(measure, amount) : none;
  if (measure.kind !== "share") return [...cells, value];
  return [...cells, value, level === null ? none : share(level)];
}

function weekInWords({ week, state }: Point): string {
  if (state === "counted") return String(week);
  return words("plan.trend.weekMarked", { week, mark: words(`plan.trend.marks.${state}`) });
}
