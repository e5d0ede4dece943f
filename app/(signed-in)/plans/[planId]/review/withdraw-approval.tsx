import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { EventForm } from "../event-form";
import { type Reading, shortName } from "../reading";

/** Until the handover an approval can be taken back, with a reason. */
export function WithdrawApproval({ reading }: { reading: Reading }) {
  const supervisor = shortName(reading, reading.plan.supervisorId);
  return (
    <EventForm
      reading={reading}
      type="approval_withdrawn"
      submit={words("review.withdraw.submit")}
      isSecond
      asRead
    >
      <p>{words("review.withdraw.under", { supervisor })}</p>
      <Field kind="long" name="event.reason" label={words("review.withdraw.reason")} />
    </EventForm>
  );
}
