import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { addDays } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";
import type { Reading } from "../reading";

const looks = [1, 2, 3];
const halfAYear = 182;
const aYear = 365;

/** Later looks on set days, the day from which the record no longer counts, and the day on which it is deleted. */
export function DateFields({ reading }: { reading: Reading }) {
  const today = dayOf(reading.now, reading.plan.terms.zone);
  const first = addDays(today, 1);
  const last = addDays(today, aYear);
  return (
    <>
      <fieldset className="field-group looks">
        <legend className="field-label">{words("ending.close.looks")}</legend>
        <p className="field-hint">{words("ending.close.looksHint")}</p>
        {looks.map((number) => (
          <Field
            key={number}
            kind="day"
            name={`event.sustainLooksOn.${number - 1}`}
            label={words("ending.close.look", { number })}
            first={first}
            last={last}
            optional
          />
        ))}
      </fieldset>
      <Field
        kind="day"
        name="event.stopsCountingOn"
        label={words("ending.close.stopsCounting")}
        hint={words("ending.close.stopsCountingHint")}
        value={addDays(today, halfAYear)}
        first={first}
        last={last}
      />
      <Field
        kind="day"
        name="event.deleteOn"
        label={words("ending.close.delete")}
        value={last}
        first={first}
      />
    </>
  );
}
