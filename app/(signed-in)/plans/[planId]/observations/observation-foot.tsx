import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { shortWeekday } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Observation } from "@/lib/plan/expectation/observation";
import { observationInWords } from "./observation-state";
import { offersOnObservation } from "./offers";

type Props = { reading: Reading; observation: Observation };

/** Under an observation: whether it can be cited, and what this reader can still say to it. */
export function ObservationFoot({ reading, observation }: Props) {
  const [first] = offersOnObservation(reading, observation);
  const { id, event } = observation.shared;
  return (
    <>
      <p className="note">{observationInWords(reading, observation)}</p>
      {first && (
        <p className="note screen-only">
          <Button kind="quiet" href={planHref(reading.plan, `/observations/${id}`)}>
            {words(`evidence.observation.open.${first}`)}
            <span className="sr-only">
              {" "}
              {words("evidence.observation.of", { on: shortWeekday(event.happenedOn) })}
            </span>
          </Button>
        </p>
      )}
    </>
  );
}
