import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { EventOf } from "@/lib/plan/event";
import type { Observation } from "@/lib/plan/expectation/observation";

export type ObservationOffer =
  | "observation_accepted"
  | "observation_disputed"
  | "dispute_answered"
  | "observation_withdrawn";

type Wish = EventOf<ObservationOffer>;

const any = "…";

/** The events that would still say something new about an observation; nobody answers what was withdrawn. */
function wishes({ shared, disputeAnswers, withdrawn }: Observation): Wish[] {
  if (withdrawn) return [];
  const observationId = shared.id;
  const answer: Wish[] =
    disputeAnswers.length > 0 ? [] : [{ type: "dispute_answered", observationId, text: any }];
  return [
    { type: "observation_accepted", observationId },
    { type: "observation_disputed", observationId, text: any },
    ...answer,
    { type: "observation_withdrawn", observationId, reason: any },
  ];
}

/** What this reader may record on an observation now, the answer that is waited for first. */
export function offersOnObservation(
  reading: Reading,
  observation: Observation,
): ObservationOffer[] {
  return wishes(observation)
    .filter((wish) => mayRecord(reading, wish))
    .map(({ type }) => type);
}
