import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { standingOn } from "@/lib/plan/objection";

/** The letter to share is the employee's own, and there is one where the plan was met. */
export function mayShare({ plan, actor }: Reading): boolean {
  const outcome = plan.closing?.event.outcome;
  const isMet = outcome === "met" || outcome === "met_early";
  return isMet && standingOn(plan, actor) === "employee";
}
