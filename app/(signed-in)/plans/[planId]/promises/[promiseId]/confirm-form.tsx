import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { EvidenceLinks } from "@/app/(signed-in)/plans/[planId]/progress/evidence-links";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { PromiseFormProps } from "./forms";
import { Part } from "./part";

export function ConfirmForm({ reading, promise, isSecond }: PromiseFormProps) {
  return (
    <Part title={words("plan.form.promise.confirm")} isFolded={isSecond}>
      <EvidenceLinks evidence={promise.done.flatMap(({ event }) => event.evidence)} />
      <EventForm
        reading={reading}
        type="promise_confirmed"
        hidden={{ "event.promiseId": promise.promised.id }}
        backTo="#promises"
        isSecond={isSecond}
        asRead
        submit={words("plan.form.promise.confirmSubmit")}
      >
        <Field
          kind="long"
          name="event.recognition"
          label={words("plan.form.promise.recognition")}
          hint={words("plan.form.promise.recognitionHint")}
          rows={2}
          optional
        />
      </EventForm>
    </Part>
  );
}
