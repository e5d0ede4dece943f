import type { PlanDocument } from "@/lib/plan/document";
import type { Plan } from "@/lib/plan/plan";
import type { Amendment } from "./amendment";

/** The text that a proposed change stands against: the one in force when HR decided, or now. */
export function documentBefore(plan: Plan, { approved, refused }: Amendment): PlanDocument | null {
  const decided = (approved ?? refused)?.seq ?? Number.POSITIVE_INFINITY;
  return plan.editions.findLast(({ seq }) => seq < decided)?.document ?? plan.document;
}

/** The edition that an approved change brought; null while there is none. */
export function editionOf(plan: Plan, { approved }: Amendment): number | null {
  return plan.editions.find(({ seq }) => seq === approved?.seq)?.edition ?? null;
}
