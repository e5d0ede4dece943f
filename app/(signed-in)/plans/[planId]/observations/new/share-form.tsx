import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { sharingLimits } from "@/app/(signed-in)/plans/[planId]/observations/limits";
import { type Reading, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";

type Props = { reading: Reading; expectation: Expectation };

const parts = ["fact", "effect", "interpretation", "anotherExplanation"] as const;

/** One thing that was seen: what happened, what it did, how it is read, and what else could explain it. */
export function ShareForm({ reading, expectation }: Props) {
  const { today, keptFrom, left } = sharingLimits(reading);
  if (left === 0) return null;
  const name = shortName(reading, reading.plan.employeeId);
  return (
    <EventForm
      reading={reading}
      type="observation_shared"
      hidden={{ "event.expectationId": expectation.id }}
      backTo={`#expectation-${expectation.id}`}
      submit={words("evidence.share.submit", { name })}
    >
      <Field
        kind="choice"
        name="event.sourceId"
        label={words("evidence.share.source")}
        hint={words("evidence.share.sourceHint")}
        choices={expectation.evidence.map(({ id, text }) => ({ value: id, label: text }))}
      />
      <Field
        kind="day"
        name="event.happenedOn"
        label={words("evidence.share.day")}
        first={keptFrom}
        last={today}
      />
      {parts.map((part) => (
        <Field
          key={part}
          kind="long"
          name={`event.${part}`}
          label={words(`evidence.share.${part}`)}
          hint={words(`evidence.share.${part}Hint`, { name })}
          rows={2}
          readAs={part === "fact" ? "gap" : "comment"}
        />
      ))}
    </EventForm>
  );
}
