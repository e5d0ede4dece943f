import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { EvidenceFields } from "@/app/(signed-in)/plans/[planId]/evidence-fields";
import { whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { PromiseFormProps } from "./forms";
import { Part } from "./part";

export function DoneForm({ reading, promise, isSecond }: PromiseFormProps) {
  const { id, to } = promise.promised;
  const other = whoOfSide(reading, to).name;
  return (
    <Part title={words("plan.form.promise.done")} isFolded={isSecond}>
      <EventForm
        reading={reading}
        type="promise_done"
        hidden={{ "event.promiseId": id }}
        backTo="#promises"
        isSecond={isSecond}
        submit={words("plan.form.promise.doneSubmit")}
      >
        <Field
          kind="long"
          name="event.note"
          label={words("plan.form.promise.note")}
          hint={words("plan.form.promise.noteHint", { other })}
        />
        <EvidenceFields />
      </EventForm>
    </Part>
  );
}
