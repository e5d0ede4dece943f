import type { Plan } from "@/lib/plan/plan";
import { addDays, type Day, earlier, later } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { workingDaysFrom } from "@/lib/time/working-day";
import { dayOf } from "@/lib/time/zone";
import { asksOfEmployee } from "./asks";
import { lastMoment, type PlanWeek, weekOfInstant, weeksOf } from "./timeline";

/** The working days to each first answer of a week; the middle one from three on; and what waits still, so far. */
export type AnswerWeek = PlanWeek & { answered: number[]; middle: number | null; open: number[] };

/** `within` is how many working days half of all answers took at most; null while there are too few to say. */
export type Answers = {
  weeks: AnswerWeek[];
  answered: number;
  within: number | null;
  open: number;
};

const enoughForAMiddle = 3;

/** How long the employee waited for an answer, by the week of asking: it measures the organisation (D12). */
export function answers(plan: Plan, now: Instant): Answers {
  const until = lastMoment(plan, now);
  const asks = asksOfEmployee(plan)
    .filter(({ at }) => at <= until)
    .map(({ at, answeredAt }) => ({
      week: weekOfInstant(plan, at),
      days: daysTo(plan, at, answeredAt ?? until),
      isOpen: answeredAt === null,
    }))
    .filter(({ week }) => week !== null);
  const daysOf = (isOpen: boolean, among = asks) =>
    among.filter((one) => one.isOpen === isOpen).map(({ days }) => days);
  const all = daysOf(false).toSorted((a, b) => a - b);
  return {
    weeks: weeksOf(plan, now).map((week) => {
      const here = asks.filter((one) => one.week === week.week);
      const answered = daysOf(false, here).toSorted((a, b) => a - b);
      return { ...week, answered, middle: middleOf(answered), open: daysOf(true, here) };
    }),
    answered: all.length,
    within: all.length < enoughForAMiddle ? null : (all[Math.ceil(all.length / 2) - 1] ?? null),
    open: asks.length - all.length,
  };
}

/** Working days between two instants, without those of a pause: no answer was promised on them. */
function daysTo(plan: Plan, from: Instant, to: Instant): number {
  const { zone, calendar } = plan.terms;
  const [first, last] = [dayOf(from, zone), dayOf(to, zone)];
  const paused = plan.pauses.reduce((days, { paused: { event }, resumed }) => {
    const begin = later(addDays(event.fromOn, -1), first);
    const end: Day = resumed ? earlier(addDays(resumed.event.onOn, -1), last) : last;
    return end > begin ? days + workingDaysFrom(begin, end, calendar) : days;
  }, 0);
  return workingDaysFrom(first, last, calendar) - paused;
}

/** The median of sorted days; null where fewer than three say little. */
function middleOf(sorted: readonly number[]): number | null {
  if (sorted.length < enoughForAMiddle) return null;
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
}
