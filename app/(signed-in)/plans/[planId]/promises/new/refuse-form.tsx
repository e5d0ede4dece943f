import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { type Reading, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { Fold } from "@/app/ui/fold";
import { words } from "@/app/words";
import type { Recorded } from "@/lib/plan/event";

type Props = { reading: Reading; asked: Recorded<"promise_asked"> };

export function RefuseForm({ reading, asked }: Props) {
  return (
    <Fold summary={words("plan.form.newPromise.refuse")}>
      <div className="form-part">
        <EventForm
          reading={reading}
          type="promise_refused"
          hidden={{ "event.askId": asked.id }}
          backTo="#promises"
          isSecond
          submit={words("plan.form.newPromise.refuseSubmit")}
        >
          <Field
            kind="long"
            name="event.reason"
            label={words("plan.form.newPromise.refuseReason")}
            hint={words("plan.form.newPromise.refuseReasonHint", {
              name: shortName(reading, asked.by),
            })}
          />
        </EventForm>
      </div>
    </Fold>
  );
}
