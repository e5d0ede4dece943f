import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { whereItStands } from "@/lib/plan/expectation/where-it-stands";
import { dayOf, timeOf } from "@/lib/time/zone";
import type { CheckInFormProps } from "./prepare-form";
import { StandsFields } from "./stands-fields";

const decisions = [1, 2, 3];
const helps = [1, 2];

/** One record for both: the employee's words, what was heard, what was decided, and where each expectation stands. */
export function HeldForm({ reading, checkIn }: CheckInFormProps) {
  const { plan, document, now } = reading;
  const { zone } = plan.terms;
  const employee = whoIs(reading, plan.employeeId);
  const prepared = checkIn.prepared.findLast(({ standing }) => standing === "employee");
  const ids = document.expectations.map(({ id }, at) => [`event.stands.${at}.expectationId`, id]);
  return (
    <section className="form-part">
      <h2 className="small-title">{words("plan.form.checkIn.held")}</h2>
      <p className="soft">{words("plan.form.checkIn.heldHint")}</p>
      <EventForm
        reading={reading}
        type="check_in_held"
        hidden={{ "event.checkInId": checkIn.id, ...Object.fromEntries(ids) }}
        backTo="#checkIn"
        submit={words("plan.form.checkIn.heldSubmit")}
      >
        <Field
          kind="long"
          name="event.employeeFirst"
          label={
            employee.me === "yes"
              ? words("plan.form.checkIn.employeeFirstMine")
              : words("plan.form.checkIn.employeeFirst", employee)
          }
          value={prepared?.event.whatIDid}
          isQuoted
        />
        <Field
          kind="long"
          name="event.whatWasHeard"
          label={words("plan.form.checkIn.whatWasHeard")}
        />
        <Field
          kind="moment"
          name="event.heldAt"
          label={words("plan.form.checkIn.heldAt")}
          zone={zone}
          day={dayOf(checkIn.at, zone)}
          time={timeOf(checkIn.at, zone)}
          last={dayOf(now, zone)}
        />
        {decisions.map((number) => (
          <Field
            key={number}
            kind="text"
            name={`event.decisions.${number - 1}`}
            label={words("plan.form.checkIn.decision", { number })}
            readAs="comment"
            optional
          />
        ))}
        {helps.map((number) => (
          <Field
            key={number}
            kind="text"
            name={`event.helpAgreed.${number - 1}`}
            label={words("plan.form.checkIn.help", { number })}
            readAs="support"
            optional
          />
        ))}
        {document.expectations.map((expectation, at) => (
          <StandsFields
            key={expectation.id}
            at={at}
            title={expectation.title}
            derived={whereItStands(plan, expectation, now)}
          />
        ))}
      </EventForm>
    </section>
  );
}
