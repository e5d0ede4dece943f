import { promisedBy } from "@/lib/plan/answer-time";
import { clearSince } from "@/lib/plan/expectation/read-back";
import { oncePerPlan } from "@/lib/plan/once-per-plan";
import type { Plan } from "@/lib/plan/plan";
import { type Instant, laterInstant } from "@/lib/time/instant";
import { addWorkingDays } from "@/lib/time/working-day";
import { dayOf, endOfDay } from "@/lib/time/zone";
import type { DateChange } from "./date-change";
import { type PromiseOnLedger, promiseOf } from "./promise";

/** How long a promise still has once its expectation is clear, in working days. */
const daysAfterClarity = 5;

/** A wish for a later date as it stands: asked in time or late; holding, waiting, or declined (003-1d). */
export type DateChangeStanding = { inTime: boolean; state: "holds" | "waits" | "declined" };

/** Until when the other side can answer a wish for a later date; after that an unanswered one in time counts as agreed. */
export const dateChangeAnswerBy = oncePerPlan((plan, { asked }: DateChange): Instant => {
  const to = promiseOf(plan, asked.event.promiseId)?.promised.to ?? "supervisor";
  return promisedBy(plan, asked.at, "Requests", to);
});

/** Since when every expectation of a promise is clear; null while one is not, "" when it has none. */
export function clearForPromise(plan: Plan, promise: PromiseOnLedger): Instant | null {
  let last = "";
  for (const id of promise.promised.expectationIds) {
    const since = clearSince(plan, id);
    if (since === null) return null;
    last = laterInstant(last, since);
  }
  return last;
}

/** When a promise is due at a moment, and how each wish for a later date stands. Clarity gives at least 5 working days. */
export function dueAndChanges(plan: Plan, promise: PromiseOnLedger, now: Instant) {
  let dueAt = laterInstant(promise.promised.dueAt, graceAfterClarity(plan, promise));
  const changes = promise.dateChanges.map((change) => {
    const inTime = change.asked.at < dueAt;
    const state = stateOf(plan, change, inTime, now);
    if (state === "holds") dueAt = laterInstant(dueAt, change.asked.event.newDueAt);
    return { inTime, state };
  });
  return { dueAt, changes };
}

export function dueOf(plan: Plan, promise: PromiseOnLedger, now: Instant): Instant {
  return dueAndChanges(plan, promise, now).dueAt;
}

function stateOf(
  plan: Plan,
  change: DateChange,
  inTime: boolean,
  now: Instant,
): DateChangeStanding["state"] {
  if (change.answer) return change.answer.event.agreed ? "holds" : "declined";
  if (now < dateChangeAnswerBy(plan, change)) return "waits";
  return inTime ? "holds" : "declined";
}

const graceAfterClarity = oncePerPlan((plan, promise: PromiseOnLedger): Instant => {
  const clear = clearForPromise(plan, promise);
  if (!clear) return "";
  const { calendar, zone } = plan.terms;
  return endOfDay(addWorkingDays(dayOf(clear, zone), daysAfterClarity, calendar), zone);
});
