import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { type Reading, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { dayOf } from "@/lib/time/zone";

/** HR's record that the plan was handed over and not confirmed; not before the reading time is over. */
export function DeclinedForm({ reading }: { reading: Reading }) {
  const { plan, now } = reading;
  const readingUntilOn = plan.delivery?.event.readingUntilOn ?? "";
  const values = { name: shortName(reading, plan.employeeId), until: fullDay(readingUntilOn) };
  if (dayOf(now, plan.terms.zone) <= readingUntilOn)
    return <p className="said">{words("plan.form.acknowledge.hrWait", values)}</p>;
  return (
    <>
      <AnswersTo label={words("plan.form.acknowledge.hrLead", values)} />
      <EventForm
        reading={reading}
        type="acknowledgement_declined"
        submit={words("plan.form.acknowledge.hrSubmit")}
      >
        <Field kind="text" name="event.witness" label={words("plan.form.acknowledge.witness")} />
        <Field kind="long" name="event.note" label={words("plan.form.acknowledge.note")} />
      </EventForm>
    </>
  );
}
