import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { Measure } from "@/lib/plan/expectation/measure";

const path = "event.changes.0.to.target";

/** A new target; how it is counted stays as it is. */
export function MeasureFields({ measure: { unit, target } }: { measure: Measure }) {
  const { text, value, of, weeks } = target;
  return (
    <>
      <Field
        kind="text"
        name={`${path}.text`}
        label={words("change.form.targetText")}
        value={text}
        readAs="measure"
      />
      <Field
        kind="text"
        name={`${path}.value:number`}
        label={words("change.form.targetValue")}
        hint={words("change.form.targetValueUnit", { unit })}
        value={String(value)}
        numeric
        short
      />
      {of !== undefined && (
        <Field
          kind="text"
          name={`${path}.of:number`}
          label={words("change.form.targetOf")}
          value={String(of)}
          numeric
          short
        />
      )}
      {weeks !== undefined && (
        <Field
          kind="text"
          name={`${path}.weeks:number`}
          label={words("change.form.targetWeeks")}
          value={String(weeks)}
          numeric
          short
        />
      )}
    </>
  );
}
