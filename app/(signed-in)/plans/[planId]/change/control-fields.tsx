import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { controlEnds } from "./subject";

const path = "event.changes.0.control";

type Ends = (typeof controlEnds)[number];
type Props = { reading: Reading; ends: Ends };

/** What is looked at more closely, why, who asked for it, and when it ends by itself. */
export function ControlFields({ reading, ends }: Props) {
  return (
    <>
      <Field kind="long" name={`${path}.text`} label={words("change.form.control")} rows={2} />
      <Field
        kind="long"
        name={`${path}.reason`}
        label={words("change.form.controlReason")}
        rows={2}
      />
      <Field kind="text" name={`${path}.askedBy`} label={words("change.form.askedBy")} />
      <EndFields reading={reading} ends={ends} />
      <Field
        kind="text"
        name={`${path}.afterwards`}
        label={words("change.form.afterwards")}
        optional
      />
    </>
  );
}

function EndFields({ reading, ends }: Props) {
  const { plan, document } = reading;
  switch (ends) {
    case "day":
      return (
        <Field
          kind="day"
          name={`${path}.ends.on`}
          label={words("change.form.endsOn")}
          first={document.startsOn}
        />
      );
    case "promise":
      return (
        <Field
          kind="select"
          name={`${path}.ends.promiseId`}
          label={words("change.form.endsPromise")}
          choices={plan.promises.map(({ promised: { id, text } }) => ({ value: id, label: text }))}
        />
      );
    case "weeks":
      return (
        <>
          <Field
            kind="select"
            name={`${path}.ends.expectationId`}
            label={words("change.form.endsExpectation")}
            choices={document.expectations.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <Field
            kind="text"
            name={`${path}.ends.weeks:number`}
            label={words("change.form.endsWeeks")}
            numeric
            short
          />
        </>
      );
  }
}
