import type { Instant } from "@/lib/time/instant";
import { answerBy } from "@/lib/time/working-day";
import { type Pause, pausedDays } from "./change/pause";
import { instantLater } from "./change/redate";
import type { Plan } from "./plan";

/** By when an answer was promised in the plan's own working agreement. */
export function promisedBy(
  plan: Plan,
  since: Instant,
  kind: "Questions" | "Confirmations" | "Requests",
): Instant {
  const days =
    plan.document?.workingAgreement[`answer${kind}`] ?? plan.terms.presets[`answer${kind}`];
  const { calendar, zone } = plan.terms;
  return plan.pauses.reduce(
    (by, pause) => (pause.resumed && pause.resumed.at > since ? afterPause(plan, pause, by) : by),
    answerBy(since, days, calendar, zone),
  );
}

/** A pause moves what was still to be answered by its working days (D13). */
function afterPause(plan: Plan, { paused, resumed }: Pause, by: Instant): Instant {
  if (!resumed) return by;
  const { fromOn } = paused.event;
  return instantLater(plan, by, pausedDays(plan, fromOn, resumed.event.onOn), fromOn);
}
