import { addDays, type Day, later, mondayOf } from "@/lib/time/day";
import { isWorkingDay, type WorkingCalendar } from "@/lib/time/working-day";
import { type Amount, isBetter, levelOf, type MeasureShape, standsOut } from "./measure";

/** What was recorded for one week, without the units left out of it; null where nothing was. */
export type WeekValue = {
  weekOf: Day;
  value: number | null;
  of?: number;
  leftOutUnits?: number;
  leftOut?: "whole" | "part" | null;
  reason?: string;
};

/** `fromOn` is the first day that does not count, `onOn` the first that does again, null while the pause lasts. */
type Pause = { fromOn: Day; onOn: Day | null };

export type Span = {
  startsOn: Day;
  endsOn: Day;
  pauses: readonly Pause[];
  calendar: WorkingCalendar;
};

/** One week of the plan. `counted` and `part` count; `nothing` is a share of no units; `open` has no value yet. */
export type Point = {
  week: number;
  weekOf: Day;
  state: "counted" | "part" | "left_out" | "paused" | "nothing" | "open";
  amount: Amount | null;
  level: number | null;
  isBetter: boolean;
  /** Better by enough to count towards "lasting". */
  standsOut: boolean;
  leftOutUnits: number;
  reason: string | null;
};

/** One point for each week of the plan, those to come included. */
export function points(measure: MeasureShape, weeks: readonly WeekValue[], span: Span): Point[] {
  const values = new Map(weeks.map((week) => [week.weekOf, week]));
  return weeksOf(span).map((weekOf, i) => {
    const given = values.get(weekOf) ?? { weekOf, value: null };
    const amount = given.value === null ? null : { value: given.value, of: given.of };
    const level = amount && levelOf(measure, amount);
    return {
      week: i + 1,
      weekOf,
      state: stateOf(given, level, isMostlyPaused(weekOf, span)),
      amount,
      level,
      isBetter: amount !== null && level !== null && isBetter(measure, amount),
      standsOut: amount !== null && level !== null && standsOut(measure, amount),
      leftOutUnits: given.leftOutUnits ?? 0,
      reason: given.reason ?? null,
    };
  });
}

export function isCounted({ state }: Point): boolean {
  return state === "counted" || state === "part";
}

function stateOf(given: WeekValue, level: number | null, isPaused: boolean): Point["state"] {
  if (given.leftOut === "whole") return "left_out";
  if (isPaused) return "paused";
  if (given.value === null) return "open";
  if (level === null) return "nothing";
  return given.leftOut === "part" || given.leftOutUnits ? "part" : "counted";
}

function weeksOf({ startsOn, endsOn }: Span): Day[] {
  const weeks: Day[] = [];
  for (let on = mondayOf(startsOn); on <= endsOn; on = addDays(on, 7)) weeks.push(on);
  return weeks;
}

/** A week that lost more than half of its working days to a pause is no week to compare with. */
function isMostlyPaused(weekOf: Day, { startsOn, endsOn, pauses, calendar }: Span): boolean {
  if (pauses.length === 0) return false;
  const first = later(weekOf, startsOn);
  const days = [0, 1, 2, 3, 4, 5, 6]
    .map((n) => addDays(weekOf, n))
    .filter((on) => on >= first && on <= endsOn && isWorkingDay(on, calendar));
  const lost = days.filter((on) =>
    pauses.some(({ fromOn, onOn }) => fromOn <= on && (onOn === null || on < onOn)),
  );
  return lost.length * 2 > days.length;
}
