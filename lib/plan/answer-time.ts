import type { Instant } from "@/lib/time/instant";
import { answerBy } from "@/lib/time/working-day";
import type { Plan } from "./plan";

/** By when an answer was promised in the plan's own working agreement. */
export function promisedBy(
  plan: Plan,
  since: Instant,
  kind: "Questions" | "Confirmations" | "Requests",
): Instant {
  const days =
    plan.document?.workingAgreement[`answer${kind}`] ?? plan.terms.presets[`answer${kind}`];
  return answerBy(since, days, plan.terms.calendar, plan.terms.zone);
}
