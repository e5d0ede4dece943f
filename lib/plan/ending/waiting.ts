import type { Plan } from "@/lib/plan/plan";
import type { Waiting } from "@/lib/plan/waiting";
import { endOfDay } from "@/lib/time/zone";

/** What the clock brings: after its last day a plan waits for a hearing or more time, after the time to answer for an outcome. */
export function waitingEnd(plan: Plan): Waiting[] {
  const { status, document, terms } = plan;
  if (status === "underway" && document) {
    const since = endOfDay(document.endsOn, terms.zone);
    return [{ for: "supervisor", what: "open_hearing", about: plan.planId, since, by: null }];
  }
  const open = status === "hearing" ? plan.hearings.at(-1) : undefined;
  if (!open || open.statement) return [];
  const since = endOfDay(open.opened.event.statementByOn, terms.zone);
  return [{ for: "hr", what: "decide_outcome", about: open.opened.id, since, by: null }];
}
