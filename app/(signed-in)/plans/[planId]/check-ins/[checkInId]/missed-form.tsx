import { whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { FoldedForm } from "./folded-form";
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
    <FoldedForm
      reading={reading}
      checkIn={checkIn}
      type="check_in_missed"
      title={words("plan.form.checkIn.missed")}
      reason={words("plan.form.checkIn.missedReason")}
      submit={words("plan.form.checkIn.missedSubmit")}
    >
      <Field
        kind="choice"
        name="event.by"
        label={words("plan.form.checkIn.missedBy")}
        choices={choices}
      />
    </FoldedForm>
  );
}
