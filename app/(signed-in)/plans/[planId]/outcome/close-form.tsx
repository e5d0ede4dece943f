import "../hearing/ending.css";
import { Field } from "@/app/ui/field";
import { say, words } from "@/app/words";
import { whyNotHeard } from "@/lib/plan/ending/outcome";
import { outcomes } from "@/lib/plan/ending/result";
import { EventForm } from "../event-form";
import { ResultFields } from "../hearing/result-fields";
import type { Reading } from "../reading";
import { DateFields } from "./date-fields";
import { ReasonFields } from "./reason-fields";

/** HR decides: the outcome, each expectation, the reasons the rules ask for, what stays, and how long it counts. */
export function CloseForm({ reading }: { reading: Reading }) {
  const { plan, document } = reading;
  const tooSoon = whyNotHeard(reading);
  const proposed = plan.hearings.at(-1)?.opened.event;
  if (tooSoon)
    return (
      <p className="said">
        {words("ending.close.wait")} {say(`refusals.${tooSoon.because}`, tooSoon.values)}
      </p>
    );
  return (
    <EventForm
      reading={reading}
      type="plan_closed"
      backTo="/closing"
      submit={words("ending.close.submit")}
      asRead
    >
      <Field
        kind="choice"
        name="event.outcome"
        label={words("ending.close.outcome")}
        choices={outcomes.map((value) => ({ value, label: words(`plan.end.outcomes.${value}`) }))}
        value={proposed?.proposedOutcome}
      />
      <Field
        kind="long"
        name="event.reason"
        label={words("ending.close.reason")}
        hint={words("ending.close.reasonHint")}
      />
      {document.expectations.map((expectation, at) => (
        <ResultFields
          key={expectation.id}
          reading={reading}
          expectation={expectation}
          at={at}
          proposed={proposed?.results.find((one) => one.expectationId === expectation.id)}
        />
      ))}
      <ReasonFields reading={reading} />
      <Field
        kind="long"
        name="event.whatStays"
        label={words("ending.close.whatStays")}
        hint={words("ending.close.whatStaysHint")}
        rows={2}
        optional
      />
      <DateFields reading={reading} />
    </EventForm>
  );
}
