import type { Actor } from "@/lib/people/standing";
import type { PlanEvent } from "@/lib/plan/event";
import { objection } from "@/lib/plan/objection";
import type { Plan } from "@/lib/plan/plan";
import type { Instant } from "@/lib/time/instant";
import { endOfDay } from "@/lib/time/zone";
import { isDelivered, type PromiseOnLedger } from "./promise";

const any = "…";

export type Offer =
  | "date_change_answered"
  | "promise_confirmed"
  | "promise_not_yet"
  | "promise_done"
  | "date_change_asked"
  | "at_risk_flagged"
  | "miss_explained"
  | "miss_answered"
  | "cause_decided";

type Wish = Extract<PlanEvent, { type: Offer }>;

/** Events as a form of a promise would send them, so that the rules themselves say which forms belong on its page. */
function wishes(plan: Plan, promise: PromiseOnLedger): Wish[] {
  const { id: promiseId } = promise.promised;
  const latest = plan.document ? endOfDay(plan.document.endsOn, plan.terms.zone) : "";
  const open = promise.dateChanges.find(({ answer }) => answer === null);
  const answer: Wish[] = open
    ? [{ type: "date_change_answered", askId: open.asked.id, agreed: true }]
    : [];
  return [
    ...answer,
    { type: "promise_confirmed", promiseId },
    { type: "promise_not_yet", promiseId, whatIsMissing: any },
    { type: "miss_explained", promiseId, cause: "mine", text: any },
    { type: "promise_done", promiseId, note: any, evidence: [] },
    { type: "date_change_asked", promiseId, newDueAt: latest, reason: any },
    { type: "at_risk_flagged", promiseId, why: any, wouldHelp: any },
    { type: "miss_answered", promiseId, seesItAs: "mine" },
    { type: "cause_decided", promiseId, cause: "mine", reason: any },
  ];
}

// A later date for something done is a wish that no rule forbids and nobody has.
const beforeItIsDone: Offer[] = ["date_change_asked", "at_risk_flagged"];

/** What an actor may record on a promise now, the answer that is waited for first. */
export function offersOn(
  plan: Plan,
  promise: PromiseOnLedger,
  actor: Actor,
  now: Instant,
): Offer[] {
  const isDone = isDelivered(promise);
  return wishes(plan, promise)
    .filter((wish) => objection(plan, wish, actor, now) === null)
    .map(({ type }) => type)
    .filter((type) => !isDone || !beforeItIsDone.includes(type));
}
