import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { PromiseFormProps } from "./forms";
import { Part } from "./part";

export function AtRiskForm({ reading, promise, isSecond }: PromiseFormProps) {
  return (
    <Part
      title={words("plan.form.promise.risk")}
      hint={words("plan.form.promise.riskHint")}
      isFolded={isSecond}
    >
      <EventForm
        reading={reading}
        type="at_risk_flagged"
        hidden={{ "event.promiseId": promise.promised.id }}
        backTo="#promises"
        isSecond={isSecond}
        submit={words("plan.form.promise.riskSubmit")}
      >
        <Field kind="long" name="event.why" label={words("plan.form.promise.why")} rows={2} />
        <Field
          kind="long"
          name="event.wouldHelp"
          label={words("plan.form.promise.wouldHelp")}
          rows={2}
        />
      </EventForm>
    </Part>
  );
}
