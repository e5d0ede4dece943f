import { onDay, type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import { isLapsed, type Observation } from "@/lib/plan/expectation/observation";

type ObservationState = "withdrawn" | "lapsed" | "disputed" | "answered" | "accepted" | "open";

/** How an observation stands: what keeps it from being cited comes first. */
function observationState({ plan }: Reading, observation: Observation): ObservationState {
  const { accepted, disputed, disputeAnswers, withdrawn } = observation;
  if (withdrawn) return "withdrawn";
  if (isLapsed(plan, observation)) return "lapsed";
  if (disputed) return disputeAnswers.length === 0 ? "disputed" : "answered";
  return accepted ? "accepted" : "open";
}

export function observationInWords(reading: Reading, observation: Observation): string {
  const { plan } = reading;
  const { withdrawn } = observation;
  return words(`evidence.observation.state.${observationState(reading, observation)}`, {
    ...whoIs(reading, plan.employeeId),
    on: withdrawn ? onDay(reading, withdrawn.at) : "",
    reason: withdrawn?.event.reason ?? "",
    days: plan.terms.presets.observationShareDays,
  });
}
