import type { Plan } from "@/lib/plan/plan";
import { clearForPromise, dueOf } from "@/lib/plan/promise/due";
import { isDelivered, type PromiseOnLedger } from "@/lib/plan/promise/promise";
import { earlierInstant, type Instant } from "@/lib/time/instant";
import { dayOf, endOfDay } from "@/lib/time/zone";
import { dayDue, isOver, lastMoment, type PlanWeek, weeksOf } from "./timeline";

/** By the end of one week: how many promises were due, and how many confirmed; null for a week that has not begun. */
export type DueWeek = PlanWeek & { due: number; confirmed: number | null };

/** `delivered` ones wait for the other side's word: they are neither confirmed nor forgotten. */
export type DueAndConfirmed = {
  weeks: DueWeek[];
  all: number;
  due: number;
  confirmed: number;
  delivered: number;
};

/** Milestones of a plan, whoever owns them. */
export function milestones(plan: Plan, now: Instant): DueAndConfirmed {
  return dueAndConfirmed(
    plan,
    plan.promises.filter(({ promised }) => promised.kind === "milestone"),
    now,
  );
}

/** Help that was promised to the employee; an adjustment agreed through HR is no promise and not among it. */
export function support(plan: Plan, now: Instant): DueAndConfirmed {
  return dueAndConfirmed(
    plan,
    plan.promises.filter(({ promised }) => promised.supports && promised.owner !== "employee"),
    now,
  );
}

/** Promises due and confirmed, summed up week by week, each week by the dates that were in force in it. */
function dueAndConfirmed(
  plan: Plan,
  promises: readonly PromiseOnLedger[],
  now: Instant,
): DueAndConfirmed {
  const until = lastMoment(plan, now);
  const dueBy = (end: Instant) =>
    promises.filter((promise) => isDueBy(plan, promise, end, until)).length;
  const confirmedBy = (end: Instant) =>
    promises.filter(({ confirmed }) => confirmed !== null && confirmed.at < end).length;
  return {
    weeks: weeksOf(plan, now).map((week) => ({
      ...week,
      due: dueBy(week.endsAt),
      confirmed: week.hasBegun ? confirmedBy(week.endsAt) : null,
    })),
    all: promises.length,
    due: dueBy(isOver(plan) ? endOfDay(dayOf(until, plan.terms.zone), plan.terms.zone) : until),
    confirmed: promises.filter(({ confirmed }) => confirmed !== null).length,
    delivered: promises.filter(isDelivered).length,
  };
}

/** Nothing falls due before it is clear, nor during a pause that has not ended. */
function isDueBy(plan: Plan, promise: PromiseOnLedger, end: Instant, until: Instant): boolean {
  const then = earlierInstant(end, until);
  const dueAt = dueOf(plan, asKnown(promise, then), then);
  if (dueAt > end) return false;
  const clear = clearForPromise(plan, promise);
  if (end <= until && (clear === null || clear > end)) return false;
  const open = plan.pauses.find(({ resumed }) => resumed === null);
  return open === undefined || dayDue(plan, dueAt) < open.paused.event.fromOn;
}

/** A promise with the wishes for another date, and the answers to them, that were there at a moment. */
function asKnown(promise: PromiseOnLedger, then: Instant): PromiseOnLedger {
  const dateChanges = promise.dateChanges
    .filter(({ asked }) => asked.at <= then)
    .map(({ asked, answer }) => ({ asked, answer: answer && answer.at <= then ? answer : null }));
  return { ...promise, dateChanges };
}
