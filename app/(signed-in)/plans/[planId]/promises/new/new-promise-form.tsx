import { v7 } from "uuid";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { othersOf, type Reading, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { Side } from "@/lib/plan/promise/promised";
import { dayOf } from "@/lib/time/zone";

type Props = { reading: Reading; side: Side; askId?: string };

const kindsOf = {
  employee: ["action", "milestone"],
  supervisor: ["commitment", "action"],
  hr: ["commitment", "action"],
} as const;

/** A promise for oneself, made to the other side. */
export function NewPromiseForm({ reading, side, askId }: Props) {
  const { plan, document, now } = reading;
  const { zone } = plan.terms;
  const answers: Record<string, string> = askId ? { "event.answersAskId": askId } : {};
  const to: Record<string, string> =
    side === "hr" ? {} : { "event.promised.to": side === "employee" ? "supervisor" : "employee" };
  return (
    <EventForm
      reading={reading}
      type="promise_made"
      hidden={{ "event.promised.id": v7(), "event.promised.owner": side, ...to, ...answers }}
      backTo="#promises"
      submit={words("plan.form.newPromise.submit")}
    >
      <Field
        kind="long"
        name="event.promised.text"
        label={words("plan.form.newPromise.text")}
        hint={words("plan.form.newPromise.textHint", { other: othersOf(reading) })}
        rows={2}
      />
      {side === "hr" && <ToField reading={reading} />}
      <Field
        kind="choice"
        name="event.promised.kind"
        label={words("plan.form.newPromise.kind")}
        value={kindsOf[side][0]}
        choices={kindsOf[side].map((value) => ({
          value,
          label: words(`plan.form.newPromise.${value}`),
        }))}
      />
      <Field
        kind="moment"
        name="event.promised.dueAt"
        label={words("plan.form.newPromise.due")}
        zone={zone}
        time="17:00"
        first={dayOf(now, zone)}
        last={document.endsOn}
      />
      <Field
        kind="select"
        name="event.promised.expectationIds:list"
        label={words("plan.form.newPromise.expectation")}
        value=""
        choices={[
          { value: "", label: words("plan.form.newPromise.noExpectation") },
          ...document.expectations.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        optional
      />
      {side !== "employee" && (
        <Field
          kind="check"
          name="event.promised.supports"
          label={words("plan.form.newPromise.supports")}
        />
      )}
    </EventForm>
  );
}

function ToField({ reading }: { reading: Reading }) {
  return (
    <Field
      kind="choice"
      name="event.promised.to"
      label={words("plan.form.newPromise.to")}
      choices={(["employee", "supervisor"] as const).map((value) => ({
        value,
        label: whoOfSide(reading, value).name,
      }))}
    />
  );
}
