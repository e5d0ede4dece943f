import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { Fold } from "@/app/ui/fold";
import { words } from "@/app/words";
import type { CheckInFormProps } from "./prepare-form";

const sides = ["employee", "supervisor", "hr"] as const;

export function MissedForm({ reading, checkIn }: CheckInFormProps) {
  const choices = [
    ...sides.map((value) => ({
      value,
      label: words("plan.who", whoOfSide(reading, value)),
    })),
    { value: "nobody", label: words("plan.form.checkIn.missedNobody") },
  ];
  return (
    <Fold summary={words("plan.form.checkIn.missed")}>
      <div className="form-part">
        <EventForm
          reading={reading}
          type="check_in_missed"
          hidden={{ "event.checkInId": checkIn.id }}
          backTo="#checkIn"
          isSecond
          submit={words("plan.form.checkIn.missedSubmit")}
        >
          <Field
            kind="choice"
            name="event.by"
            label={words("plan.form.checkIn.missedBy")}
            choices={choices}
          />
          <Field
            kind="long"
            name="event.reason"
            label={words("plan.form.checkIn.missedReason")}
            rows={2}
          />
        </EventForm>
      </div>
    </Fold>
  );
}
