import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { othersOf, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { CheckIn } from "@/lib/plan/check-in/schedule";

export type CheckInFormProps = { reading: Reading; checkIn: CheckIn };

export function PrepareForm({ reading, checkIn }: CheckInFormProps) {
  return (
    <section className="form-part">
      <h2 className="small-title">{words("plan.form.checkIn.prepare")}</h2>
      <p className="soft">{words("plan.form.checkIn.prepareHint", { other: othersOf(reading) })}</p>
      <EventForm
        reading={reading}
        type="check_in_prepared"
        hidden={{ "event.checkInId": checkIn.id }}
        backTo="#checkIn"
        submit={words("plan.form.checkIn.prepareSubmit")}
      >
        <Field kind="long" name="event.whatIDid" label={words("plan.form.checkIn.whatIDid")} />
        <Field
          kind="long"
          name="event.whatIHeardLastTime"
          label={words("plan.form.checkIn.whatIHeard")}
          rows={2}
          optional
        />
        <Field
          kind="long"
          name="event.whatINeed"
          label={words("plan.form.checkIn.whatINeed")}
          rows={2}
          optional
        />
      </EventForm>
    </section>
  );
}
