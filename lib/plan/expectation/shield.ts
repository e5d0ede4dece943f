import type { Plan } from "@/lib/plan/plan";
import { promiseStanding } from "@/lib/plan/promise/ledger";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import { addDays, type Day, mondayOf } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { addWorkingDays, isWorkingDay } from "@/lib/time/working-day";
import { at } from "@/lib/time/zone";
import { isAgreedMissing } from "./support";

const supporting = (plan: Plan, expectationId: string) =>
  plan.promises.filter(
    ({ promised }) => promised.supports && promised.expectationIds.includes(expectationId),
  );

/** Promised help that is due and was not delivered. */
export function openSupport(plan: Plan, now: Instant): PromiseOnLedger[] {
  return plan.promises.filter(
    (promise) =>
      promise.promised.supports && promiseStanding(plan, promise, now).state === "missed",
  );
}

const startOfWork = (plan: Plan, weekOf: Day): Instant => {
  const { calendar, zone } = plan.terms;
  const first = isWorkingDay(weekOf, calendar) ? weekOf : addWorkingDays(weekOf, 1, calendar);
  return at(first, "00:00", zone);
};

const wasMissingAt = (plan: Plan, promise: PromiseOnLedger, moment: Instant) => {
  const { dueAt } = promiseStanding(plan, promise, moment);
  const deliveredAt = promise.done.at(-1)?.at;
  return dueAt <= moment && (deliveredAt === undefined || deliveredAt > moment);
};

/** Whether promised help for an expectation was due and not there when a week's work began; such a week is left out (C.7). */
export function lackedSupport(plan: Plan, expectationId: string, weekOf: Day): boolean {
  const begin = startOfWork(plan, weekOf);
  return supporting(plan, expectationId).some((promise) => wasMissingAt(plan, promise, begin));
}

/** The days of a week on which help for an expectation was missing, as reported and agreed. */
export function daysWithoutSupport(plan: Plan, expectationId: string, weekOf: Day): Day[] {
  const promiseIds = supporting(plan, expectationId).map(({ promised }) => promised.id);
  const days = plan.supportReports
    .filter((report) => promiseIds.includes(report.reported.event.promiseId))
    .filter((report) => isAgreedMissing(report) === true)
    .flatMap((report) => report.reported.event.onDays);
  return [...new Set(days)].filter((on) => mondayOf(on) === weekOf && on <= addDays(weekOf, 6));
}
