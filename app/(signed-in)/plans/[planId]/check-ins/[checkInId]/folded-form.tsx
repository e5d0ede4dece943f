import type { ReactNode } from "react";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { Field } from "@/app/ui/field";
import { Fold } from "@/app/ui/fold";
import type { CheckInFormProps } from "./prepare-form";

type Props = CheckInFormProps & {
  type: "check_in_missed" | "check_in_moved";
  title: string;
  /** What the field for the reason is called. */
  reason: string;
  submit: string;
  children: ReactNode;
};

/** What happens to a check-in instead of holding it: folded, with a reason that both read. */
export function FoldedForm({ reading, checkIn, type, title, reason, submit, children }: Props) {
  return (
    <Fold summary={title}>
      <div className="form-part">
        <EventForm
          reading={reading}
          type={type}
          hidden={{ "event.checkInId": checkIn.id }}
          backTo="#checkIn"
          isSecond
          submit={submit}
        >
          {children}
          <Field kind="long" name="event.reason" label={reason} rows={2} />
        </EventForm>
      </div>
    </Fold>
  );
}
