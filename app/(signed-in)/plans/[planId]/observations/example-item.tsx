import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { onDay, type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { shortWeekday } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";

type Props = { reading: Reading; example: Expectation["examples"][number] };

/** An example of the starting point; a withdrawn one stays to be read and says that it counts for nothing. */
export function ExampleItem({ reading, example }: Props) {
  const { plan } = reading;
  const on = shortWeekday(example.on);
  const withdrawn = plan.examplesWithdrawn.find(({ event }) => event.exampleId === example.id);
  const mayWithdraw = mayRecord(reading, {
    type: "example_withdrawn",
    exampleId: example.id,
    reason: example.text,
  });
  return (
    <li>
      {words("plan.expectation.example", { on, text: example.text })}
      {withdrawn && (
        <p className="note indent-0">
          {words("evidence.example.withdrawn", {
            ...whoIs(reading, withdrawn.by),
            on: onDay(reading, withdrawn.at),
            reason: withdrawn.event.reason,
          })}
        </p>
      )}
      {mayWithdraw && (
        <p className="note indent-0 screen-only">
          <Button kind="quiet" href={planHref(plan, `/observations/examples/${example.id}`)}>
            {words("evidence.example.withdraw")}
            <span className="sr-only"> {words("evidence.example.of", { on })}</span>
          </Button>
        </p>
      )}
    </li>
  );
}
