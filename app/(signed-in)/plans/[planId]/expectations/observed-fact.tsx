import { onDay, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { shortWeekday } from "@/app/ui/dates";
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
            <li key={example.id}>{exampleInWords(reading, example)}</li>
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
      </div>
    </Fact>
  );
}

/** A withdrawn example keeps its place and loses its words to the reason. */
function exampleInWords(reading: Reading, example: Expectation["examples"][number]): string {
  const on = shortWeekday(example.on);
  const withdrawn = reading.plan.examplesWithdrawn.find(
    ({ event }) => event.exampleId === example.id,
  );
  if (!withdrawn) return words("plan.expectation.example", { on, text: example.text });
  return words("plan.expectation.exampleWithdrawn", {
    on,
    withdrawnOn: onDay(reading, withdrawn.at),
    reason: withdrawn.event.reason,
  });
}
