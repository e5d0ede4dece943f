import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { othersOf, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";

type Props = { reading: Reading; code: string };

/** Three answers: received, received and disagreeing in part, or none, which HR records. */
export function AcknowledgeForm({ reading, code }: Props) {
  const { plan, document } = reading;
  const until = plan.delivery?.event.readingUntilOn;
  return (
    <>
      <AnswersTo
        label={words("plan.form.acknowledge.which", {
          edition: plan.edition,
          code,
          other: othersOf(reading),
        })}
        text={document.title}
      />
      <EventForm
        reading={reading}
        type="plan_acknowledged"
        hidden={{ "event.edition": plan.edition, "event.fingerprint": code }}
        submit={words("plan.form.acknowledge.submit")}
      >
        <Field
          kind="choice"
          name="event.answer"
          label={words("plan.form.acknowledge.answer")}
          choices={[
            {
              value: "received",
              label: words("plan.form.acknowledge.received"),
              hint: words("plan.form.acknowledge.receivedHint"),
            },
            {
              value: "received_disagree_in_part",
              label: words("plan.form.acknowledge.disagree"),
              hint: words("plan.form.acknowledge.disagreeHint"),
            },
          ]}
        />
        <Field
          kind="long"
          name="event.statement"
          label={words("plan.form.acknowledge.statement")}
          hint={words("plan.form.acknowledge.statementHint")}
          optional
        />
        <p>{words("plan.form.acknowledge.notAgreement")}</p>
      </EventForm>
      {until && (
        <section className="form-part">
          <h2 className="small-title">{words("plan.form.acknowledge.declineTitle")}</h2>
          <p>{words("plan.form.acknowledge.decline", { until: fullDay(until) })}</p>
        </section>
      )}
    </>
  );
}
