import { type Actor, standing } from "@/lib/people/standing";
import type { Instant } from "@/lib/time/instant";
import { amendmentRules } from "./change/amendment";
import { controlRules } from "./change/controls";
import { extensionRules } from "./change/extension";
import { handoverRules } from "./change/handover";
import { pauseRules } from "./change/pause";
import { checkInRules } from "./check-in/check-in";
import { guestIdsOf, guestRules } from "./check-in/guest";
import { correctionRules } from "./ending/correction";
import { hearingRules } from "./ending/hearing";
import { outcomeRules } from "./ending/outcome";
import { type Asked, type EventType, eventTypes, type PlanEvent, type Rules } from "./event";
import { feedbackRules } from "./expectation/feedback";
import { measureRules } from "./expectation/measured";
import { observationRules } from "./expectation/observation";
import { progressRules } from "./expectation/progress";
import { questionRules } from "./expectation/question";
import { readBackRules } from "./expectation/read-back";
import { statementRules } from "./expectation/statement";
import { supportRules } from "./expectation/support";
import { acknowledgementRules } from "./gate/acknowledgement";
import { gateRules } from "./gate/gate-rules";
import type { Plan } from "./plan";
import { policy } from "./policy";
import { dateChangeRules } from "./promise/date-change";
import { missRules } from "./promise/miss";
import { promiseRules } from "./promise/promise-rules";
import type { Refusal } from "./refusal";

const rules: Rules<EventType> = {
  ...gateRules,
  ...acknowledgementRules,
  ...readBackRules,
  ...questionRules,
  ...statementRules,
  ...promiseRules,
  ...dateChangeRules,
  ...missRules,
  ...progressRules,
  ...measureRules,
  ...supportRules,
  ...feedbackRules,
  ...observationRules,
  ...checkInRules,
  ...guestRules,
  ...amendmentRules,
  ...pauseRules,
  ...extensionRules,
  ...handoverRules,
  ...controlRules,
  ...hearingRules,
  ...outcomeRules,
  ...correctionRules,
};

/** How an actor stands towards a plan; null is a stranger, for whom it does not exist. */
export function standingOn(plan: Plan, actor: Actor) {
  return standing(actor, {
    ...plan,
    wasDelivered: plan.delivery !== null,
    guestIds: guestIdsOf(plan),
  });
}

/** Why an actor may not record this kind of event now, by the permission table alone; null when the control belongs on the screen. */
export function notAllowed(plan: Plan, type: EventType, actor: Actor): Refusal | null {
  const as = standingOn(plan, actor);
  if (as === null) return { code: "not_found", because: "no_such_plan" };
  if (!policy[type].by.includes(as))
    return { code: "not_permitted", because: "not_yours_to_record" };
  if (!policy[type].while.includes(plan.status))
    return { code: "wrong_status", because: "not_while", values: { status: plan.status } };
  return null;
}

function rulesFor<T extends EventType>(type: T) {
  return rules[type] as (asked: Asked) => Refusal | null;
}

/** Why an event may not be recorded by this actor at this moment; null when nothing stands against it. */
export function objection(
  plan: Plan,
  event: PlanEvent,
  actor: Actor,
  now: Instant,
): Refusal | null {
  const refused = notAllowed(plan, event.type, actor);
  const as = standingOn(plan, actor);
  if (refused || as === null) return refused;
  return rulesFor(event.type)({ plan, event, actor, standing: as, now } as Asked);
}

/** The kinds of event an actor may record on a plan now. */
export function allowedOn(plan: Plan, actor: Actor): EventType[] {
  return eventTypes.filter((type) => notAllowed(plan, type, actor) === null);
}
