import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { cause } from "@/lib/plan/promise/cause";
import type { PromiseFormProps } from "./forms";
import { Part } from "./part";

type Type = "miss_explained" | "miss_answered" | "cause_decided";

const shapes = {
  miss_explained: { key: "miss", field: "event.cause", text: "event.text" },
  miss_answered: { key: "missAnswer", field: "event.seesItAs", text: "event.text" },
  cause_decided: { key: "decide", field: "event.cause", text: "event.reason" },
} as const;

const texts = {
  miss_explained: "plan.form.promise.missText",
  miss_answered: "plan.form.promise.missAnswerText",
  cause_decided: "plan.form.promise.decideReason",
} as const;

/** Why a promise was missed: as its owner says, as the other side sees it, or as HR decides where they differ. */
export function CauseForm({ reading, promise, isSecond, type }: PromiseFormProps & { type: Type }) {
  const { key, field, text } = shapes[type];
  const { id, owner } = promise.promised;
  const { name } = whoOfSide(reading, owner);
  const choices = cause.options.map((value) => ({
    value,
    label:
      type === "miss_explained"
        ? words(`plan.form.promise.causes.${value}`)
        : words(`plan.form.promise.otherCauses.${value}`, { name }),
  }));
  return (
    <Part title={words(`plan.form.promise.${key}`)} isFolded={isSecond}>
      <EventForm
        reading={reading}
        type={type}
        hidden={{ "event.promiseId": id }}
        backTo="#promises"
        isSecond={isSecond}
        submit={words(`plan.form.promise.${key}Submit`)}
      >
        <Field
          kind="choice"
          name={field}
          label={words("plan.form.promise.cause")}
          choices={choices}
        />
        <Field
          kind="long"
          name={text}
          label={words(texts[type])}
          rows={2}
          optional={type === "miss_answered"}
        />
      </EventForm>
    </Part>
  );
}
