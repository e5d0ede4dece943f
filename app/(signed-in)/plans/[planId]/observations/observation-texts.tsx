import { words } from "@/app/words";
import type { Observation } from "@/lib/plan/expectation/observation";

/** The four parts of an observation, always in this order. */
export function ObservationTexts({ shared: { event } }: Observation) {
  return (
    <>
      <p className="said">{event.fact}</p>
      <p className="said">{words("plan.expectation.observation.effect", { text: event.effect })}</p>
      <p className="said">
        {words("plan.expectation.observation.interpretation", { text: event.interpretation })}
      </p>
      <p className="said">
        {words("plan.expectation.observation.another", { text: event.anotherExplanation })}
      </p>
    </>
  );
}
