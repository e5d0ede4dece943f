import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import {
  expectationNumber,
  type Reading,
  shortName,
  whoAndWhen,
} from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { Reply } from "@/app/ui/reply";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { latestReadBack } from "@/lib/plan/expectation/read-back";

type Props = { reading: Reading; expectation: Expectation };

export function ReadBackForm({ reading, expectation }: Props) {
  const { plan } = reading;
  const other = shortName(reading, plan.supervisorId);
  const answer = latestReadBack(plan, expectation.id)?.answer;
  const number = expectationNumber(reading, expectation.id);
  return (
    <>
      <AnswersTo
        label={words("plan.form.readBack.standard", { number })}
        text={expectation.standard}
      >
        {answer?.event.type === "read_back_corrected" && (
          <Reply who={whoAndWhen(reading, answer)} text={answer.event.whatDiffers} />
        )}
      </AnswersTo>
      <EventForm
        reading={reading}
        type="expectation_read_back"
        hidden={{ "event.expectationId": expectation.id }}
        backTo={`#expectation-${expectation.id}`}
        submit={words("plan.form.readBack.submit", { other })}
      >
        <Field
          kind="choice"
          name="event.understood:boolean"
          label={words("plan.form.readBack.understood")}
          choices={[
            { value: "true", label: words("plan.form.readBack.yes") },
            { value: "false", label: words("plan.form.readBack.no") },
          ]}
        />
        <Field
          kind="long"
          name="event.ownWords"
          label={words("plan.form.readBack.words")}
          hint={words("plan.form.readBack.wordsHint", { other })}
          rows={4}
        />
      </EventForm>
    </>
  );
}
