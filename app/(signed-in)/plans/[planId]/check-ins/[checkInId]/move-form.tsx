import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { dayOf, timeOf } from "@/lib/time/zone";
import { FoldedForm } from "./folded-form";
import type { CheckInFormProps } from "./prepare-form";

export function MoveForm({ reading, checkIn }: CheckInFormProps) {
  const { plan, document, now } = reading;
  const { zone } = plan.terms;
  return (
    <FoldedForm
      reading={reading}
      checkIn={checkIn}
      type="check_in_moved"
      title={words("plan.form.checkIn.move")}
      reason={words("plan.form.checkIn.moveReason")}
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
    </FoldedForm>
  );
}
