import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { PromiseFormProps } from "./forms";
import { Part } from "./part";

export function NotYetForm({ reading, promise }: PromiseFormProps) {
  return (
    <Part title={words("plan.form.promise.notYet")} isFolded={false}>
      <EventForm
        reading={reading}
        type="promise_not_yet"
        hidden={{ "event.promiseId": promise.promised.id }}
        backTo="#promises"
        isSecond
        asRead
        submit={words("plan.form.promise.notYetSubmit")}
      >
        <Field
          kind="long"
          name="event.whatIsMissing"
          label={words("plan.form.promise.whatIsMissing")}
        />
      </EventForm>
    </Part>
  );
}
