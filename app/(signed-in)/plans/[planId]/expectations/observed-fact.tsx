import { ExampleItem } from "@/app/(signed-in)/plans/[planId]/observations/example-item";
import { ShareLink } from "@/app/(signed-in)/plans/[planId]/observations/share-link";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Fact } from "@/app/ui/fact";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { ObservationEntry } from "./observation-entry";

type Props = { reading: Reading; expectation: Expectation };

/** What was seen before the plan, in smaller type, and what was shared since. */
export function ObservedFact({ reading, expectation }: Props) {
  const since = reading.plan.observations.filter(
    ({ shared }) => shared.event.expectationId === expectation.id,
  );
  return (
    <Fact label={words("plan.expectation.observed")}>
      <div className="past">
        <p className="said">{expectation.gap}</p>
        <ul className="list-plain said">
          {expectation.examples.map((example) => (
            <ExampleItem key={example.id} reading={reading} example={example} />
          ))}
        </ul>
        <p className="said">{words("plan.expectation.impact", { text: expectation.impact })}</p>
        {since.map((observation) => (
          <ObservationEntry
            key={observation.shared.id}
            reading={reading}
            observation={observation}
          />
        ))}
        <ShareLink reading={reading} expectationId={expectation.id} />
      </div>
    </Fact>
  );
}
