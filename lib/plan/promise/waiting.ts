import { promisedBy } from "@/lib/plan/answer-time";
import type { Plan } from "@/lib/plan/plan";
import type { Waiting } from "@/lib/plan/waiting";
import { dateChangeAnswerBy } from "./due";
import { isDelivered, type PromiseOnLedger } from "./promise";

const dateChanges = (plan: Plan, promise: PromiseOnLedger): Waiting[] =>
  promise.dateChanges
    .filter(({ answer }) => answer === null)
    .map((change) => ({
      for: promise.promised.to,
      what: "answer_date_change",
      about: change.asked.id,
      since: change.asked.at,
      by: dateChangeAnswerBy(plan, change),
    }));

const delivered = (plan: Plan, promise: PromiseOnLedger): Waiting[] => {
  const done = promise.done.at(-1);
  if (!done || !isDelivered(promise)) return [];
  return [
    {
      for: promise.promised.to,
      what: "confirm_promise",
      about: promise.promised.id,
      since: done.at,
      by: promisedBy(plan, done.at, "Confirmations"),
    },
  ];
};

const asks = (plan: Plan): Waiting[] =>
  plan.promiseAsks
    .filter(({ refused, promiseId }) => refused === null && promiseId === null)
    .map(({ asked }) => ({
      for: "supervisor",
      what: "answer_promise_ask",
      about: asked.id,
      since: asked.at,
      by: promisedBy(plan, asked.at, "Requests"),
    }));

/** What the ledger waits for: confirmations, answers to wishes for another date, and answers to what was asked for. */
export function waitingPromises(plan: Plan): Waiting[] {
  return [
    ...plan.promises.flatMap((promise) => [
      ...dateChanges(plan, promise),
      ...delivered(plan, promise),
    ]),
    ...asks(plan),
  ];
}
