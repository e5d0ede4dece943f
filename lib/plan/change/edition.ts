import type { PlanDocument } from "@/lib/plan/document";
import type { Recorded } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import type { Instant } from "@/lib/time/instant";

/** The plan's text as it was in force from a moment on; results are judged by the edition of their day (C.6). */
export type Edition = { edition: number; from: Instant; seq: number; document: PlanDocument };

/** The plan with its present text as the next edition in force. */
export function nextEdition(plan: Plan, because: Recorded): Plan {
  if (!plan.document) return plan;
  const edition = plan.edition + 1;
  return {
    ...plan,
    edition,
    editions: [
      ...plan.editions,
      { edition, from: because.at, seq: because.seq, document: plan.document },
    ],
  };
}

/** The text in force at a moment; null before delivery. */
export function editionAt(plan: Plan, at: Instant): Edition | null {
  return plan.editions.findLast((edition) => edition.from <= at) ?? null;
}
