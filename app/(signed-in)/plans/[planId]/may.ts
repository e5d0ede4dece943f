import type { EventType, PlanEvent } from "@/lib/plan/event";
import { notAllowed, objection } from "@/lib/plan/objection";
import type { Reading } from "./reading";

/** Whether the control for a kind of event belongs on this reader's page. */
export function may({ plan, actor }: Reading, type: EventType): boolean {
  return notAllowed(plan, type, actor) === null;
}

/** Whether this very event could be recorded now: for a control that answers one thing. */
export function mayRecord({ plan, actor, now }: Reading, event: PlanEvent): boolean {
  return objection(plan, event, actor, now) === null;
}
