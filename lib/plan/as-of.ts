import type { Instant } from "@/lib/time/instant";
import type { Recorded } from "./event";
import { after, draftOf, type Plan } from "./plan";

/** The plan before anything happened to it; a history begins at a submission, which says who supervised then. */
export function beginningOf(plan: Plan, [first]: readonly Recorded[]): Plan {
  const submitted = first?.event.type === "plan_submitted" ? first.event : plan;
  const { orgId, planId, employeeId } = plan;
  const { supervisorId, terms } = submitted;
  return draftOf({ orgId, planId, employeeId, supervisorId, terms });
}

/** The plan as it stood at a moment: what had happened strictly before it, and nothing since. */
export function planAsOf(plan: Plan, history: readonly Recorded[], until: Instant): Plan {
  const then = history.filter(({ at }) => at < until);
  return then.reduce(after, beginningOf(plan, history));
}
