import { byInWords, dueInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { dateChangeAnswerBy } from "@/lib/plan/promise/due";
import type { PromiseFormProps } from "./forms";
import { Part } from "./part";

/** The other side's answer to a wish for a later date: agree, or keep the old one with a reason. */
export function AnswerDateForms({ reading, promise, isSecond }: PromiseFormProps) {
  const { plan } = reading;
  const change = promise.dateChanges.find(({ answer }) => answer === null);
  if (!change) return null;
  const { asked } = change;
  const form = {
    reading,
    type: "date_change_answered",
    backTo: "#promises",
    asRead: true,
  } as const;
  const on = byInWords(plan, dateChangeAnswerBy(plan, change));
  return (
    <Part title={words("plan.form.promise.answerDate")} isFolded={isSecond}>
      <p className="said">
        {words("plan.form.promise.answerDateText", {
          newDue: dueInWords(plan, asked.event.newDueAt),
          reason: asked.event.reason,
        })}
      </p>
      <p className="note">{words("plan.form.promise.answerDateBy", { on })}</p>
      <EventForm
        {...form}
        hidden={{ "event.askId": asked.id, "event.agreed:boolean": "true" }}
        isSecond={isSecond}
        submit={words("plan.form.promise.agreeSubmit")}
      />
      <EventForm
        {...form}
        hidden={{ "event.askId": asked.id, "event.agreed:boolean": "false" }}
        isSecond
        submit={words("plan.form.promise.declineSubmit")}
      >
        <Field
          kind="long"
          name="event.reason"
          label={words("plan.form.promise.declineReason")}
          hint={words("plan.form.promise.declineReasonHint", whoIs(reading, asked.by))}
          rows={2}
        />
      </EventForm>
    </Part>
  );
}
