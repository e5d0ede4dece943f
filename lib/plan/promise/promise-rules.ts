import type { EventType, Rules } from "@/lib/plan/event";
import { expectationOf } from "@/lib/plan/expectation/find";
import type { Plan } from "@/lib/plan/plan";
import { against, missing, type Refusal, refuseWhen } from "@/lib/plan/refusal";
import type { Instant } from "@/lib/time/instant";
import { dayOf, endOfDay } from "@/lib/time/zone";
import { dueOf } from "./due";
import { isDelivered, promiseOf } from "./promise";
import type { Promised } from "./promised";
import { whyNotOpen, whyNotOtherSide, whyNotOwner } from "./sides";

type PromiseEvent = Extract<EventType, `promise_${string}`> | "at_risk_flagged";

/** Why a promise cannot stand: it must fall due later than now and before the plan ends, and speak of this plan. */
function whyNotPromise(plan: Plan, one: Promised, now: Instant): Refusal | null {
  if (promiseOf(plan, one.id)) return against("promise_exists", { field: "promised.id" });
  if (one.owner === one.to) return against("promise_to_oneself", { field: "promised.to" });
  if (one.dueAt <= now) return against("due_already_past", { field: "promised.dueAt" });
  if (plan.document && one.dueAt > endOfDay(plan.document.endsOn, plan.terms.zone))
    return against("due_after_the_end", { endsOn: plan.document.endsOn, field: "promised.dueAt" });
  const strange = one.expectationIds.some((id) => !expectationOf(plan, id));
  return strange ? missing("no_such_expectation", "promised.expectationIds") : null;
}

const whyNotAnswerAsk = (plan: Plan, askId: string): Refusal | null => {
  const ask = plan.promiseAsks.find(({ asked }) => asked.id === askId);
  if (!ask) return missing("no_such_ask", "askId");
  return refuseWhen(ask.refused !== null || ask.promiseId !== null, against("already_answered"));
};

const whyNotDelivered = (plan: Plan, promiseId: string): Refusal | null => {
  const promise = promiseOf(plan, promiseId);
  return refuseWhen(!promise || !isDelivered(promise), against("not_delivered_yet"));
};

export const promiseRules: Rules<PromiseEvent> = {
  promise_made: ({ plan, event, standing, now }) => {
    if (event.promised.owner !== standing)
      return { code: "not_permitted", because: "promise_for_oneself_only" };
    if (event.answersAskId) {
      const wrong = whyNotAnswerAsk(plan, event.answersAskId);
      if (wrong) return wrong;
    }
    return whyNotPromise(plan, event.promised, now);
  },
  promise_asked: ({ plan, event, now }) => {
    const field = "byOn";
    if (event.byOn < dayOf(now, plan.terms.zone)) return against("not_in_the_past", { field });
    return refuseWhen(
      event.byOn > (plan.document?.endsOn ?? ""),
      against("after_the_end", { field }),
    );
  },
  promise_refused: ({ plan, event }) => whyNotAnswerAsk(plan, event.askId),
  at_risk_flagged: ({ plan, event, standing, now }) => {
    const wrong = whyNotOwner(plan, event.promiseId, standing) ?? whyNotOpen(plan, event.promiseId);
    if (wrong) return wrong;
    const promise = promiseOf(plan, event.promiseId);
    return refuseWhen(!promise || now >= dueOf(plan, promise, now), against("due_has_passed"));
  },
  promise_done: ({ plan, event, standing }) => {
    const wrong = whyNotOwner(plan, event.promiseId, standing) ?? whyNotOpen(plan, event.promiseId);
    if (wrong) return wrong;
    const promise = promiseOf(plan, event.promiseId);
    return refuseWhen(promise !== null && isDelivered(promise), against("already_delivered"));
  },
  promise_confirmed: ({ plan, event, standing }) =>
    whyNotOtherSide(plan, event.promiseId, standing) ??
    whyNotOpen(plan, event.promiseId) ??
    whyNotDelivered(plan, event.promiseId),
  promise_not_yet: ({ plan, event, standing }) =>
    whyNotOtherSide(plan, event.promiseId, standing) ??
    whyNotOpen(plan, event.promiseId) ??
    whyNotDelivered(plan, event.promiseId),
};
