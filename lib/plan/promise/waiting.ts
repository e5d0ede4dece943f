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
      by: promisedBy(plan, done.at, "Confirmations", promise.promised.to),
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
      by: promisedBy(plan, asked.at, "Requests", "supervisor"),
    }));

/** Why it was missed: the other side says how it sees it, and HR decides where the two differ (001-12). */
const causes = ({ promised, miss }: PromiseOnLedger): Waiting[] => {
  const { explained, answered, decided } = miss;
  if (!explained || decided) return [];
  const about = promised.id;
  if (!answered)
    return [{ for: promised.to, what: "answer_miss", about, since: explained.at, by: null }];
  const differs = explained.event.cause !== answered.event.seesItAs;
  return differs ? [{ for: "hr", what: "decide_cause", about, since: answered.at, by: null }] : [];
};

/** What HR has promised and not yet delivered; it becomes HR's to keep once the employee has the plan. */
export function promisesOfHr({ promises, delivery }: Plan): Waiting[] {
  if (!delivery) return [];
  return promises
    .filter((one) => one.promised.owner === "hr" && !one.confirmed && !isDelivered(one))
    .map(({ promised, made }) => ({
      for: "hr",
      what: "keep_promise",
      about: promised.id,
      since: (made ?? delivery).at,
      by: promised.dueAt,
    }));
}

/** What the ledger waits for: confirmations, answers to wishes for another date, causes, and answers to what was asked for. */
export function waitingPromises(plan: Plan): Waiting[] {
  return [
    ...plan.promises.flatMap((promise) => [
      ...dateChanges(plan, promise),
      ...delivered(plan, promise),
      ...causes(promise),
    ]),
    ...asks(plan),
  ];
}
