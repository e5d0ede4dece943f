import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { Field } from "@/app/ui/field";
import { Fold } from "@/app/ui/fold";
import { words } from "@/app/words";
import { dayOf, timeOf } from "@/lib/time/zone";
import type { CheckInFormProps } from "./prepare-form";

export function MoveForm({ reading, checkIn }: CheckInFormProps) {
  const { plan, document, now } = reading;
  const { zone } = plan.terms;
  return (
    <Fold summary={words("plan.form.checkIn.move")}>
      <div className="form-part">
        <EventForm
          reading={reading}
          type="check_in_moved"
          hidden={{ "event.checkInId": checkIn.id }}
          backTo="#checkIn"
          isSecond
          submit={words("plan.form.checkIn.moveSubmit")}
        >
          <Field
            kind="moment"
            name="event.newAt"
            label={words("plan.form.checkIn.newAt")}
            zone={zone}
            time={timeOf(checkIn.at, zone)}
            first={dayOf(now, zone)}
            last={document.endsOn}
          />
          <Field
            kind="long"
            name="event.reason"
            label={words("plan.form.checkIn.moveReason")}
            rows={2}
          />
        </EventForm>
      </div>
    </Fold>
  );
}
