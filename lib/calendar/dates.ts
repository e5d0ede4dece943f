import type { Standing } from "@/lib/people/standing";
import { checkInsOf } from "@/lib/plan/check-in/schedule";
import type { Plan } from "@/lib/plan/plan";
import { promiseStanding } from "@/lib/plan/promise/ledger";
import { waitingOn } from "@/lib/plan/waiting";
import type { Day } from "@/lib/time/day";
import { addSeconds, type Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";

/** A date of a plan in somebody's calendar: a meeting with its time, or a day. Its key stays when it moves; off is what a plan that ended left behind. */
export type CalendarDate = { key: string; isOff: boolean } & (
  | { at: Instant; minutes: number }
  | { on: Day }
);

/** The dates of a plan for someone who stands on it: the check-ins, and of the rest only what is theirs to do. */
export function datesOf(plan: Plan, as: Standing, now: Instant): CalendarDate[] {
  const own =
    as === "guest" || as === "hr"
      ? []
      : [...ownPromises(plan, as, now), ...ownAnswers(plan, as), ...looks(plan)];
  return [...checkIns(plan), ...own];
}

const isOff = ({ closing, withdrawal }: Plan, at: Instant) =>
  at > (closing?.at ?? withdrawal?.at ?? at);

const byDay = ({ terms }: Plan, by: Instant): Day => dayOf(addSeconds(by, -1), terms.zone);

function checkIns(plan: Plan): CalendarDate[] {
  const minutes = plan.document?.rhythm.minutes ?? 30;
  return checkInsOf(plan).map(({ id, at }) => ({
    key: `check-in ${id}`,
    at,
    minutes,
    isOff: isOff(plan, at),
  }));
}

function ownPromises(plan: Plan, as: Standing, now: Instant): CalendarDate[] {
  return plan.promises
    .filter(({ promised }) => promised.owner === as)
    .map((promise) => {
      const { dueAt } = promiseStanding(plan, promise, now);
      const key = `promise ${promise.promised.id}`;
      return { key, on: byDay(plan, dueAt), isOff: isOff(plan, dueAt) };
    });
}

function ownAnswers(plan: Plan, as: Standing): CalendarDate[] {
  return waitingOn(plan).flatMap((waiting) =>
    waiting.for === as && waiting.by
      ? [{ key: `${waiting.what} ${waiting.about}`, on: byDay(plan, waiting.by), isOff: false }]
      : [],
  );
}

const looks = ({ closing }: Plan): CalendarDate[] =>
  (closing?.event.sustainLooksOn ?? []).map((on) => ({ key: `look ${on}`, on, isOff: false }));
