import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { onDay, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { amountInWords } from "@/app/(signed-in)/plans/[planId]/trend/table-words";
import type { WeekFormProps } from "@/app/(signed-in)/plans/[planId]/weeks/week-form-page";
import { dayAndMonth } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { valueOfWeek } from "@/lib/plan/expectation/measured";
import { addDays } from "@/lib/time/day";

/** One week's value; where there is one, the new one names it and both stay in the history. */
export function MeasureForm({ reading, expectation, week }: WeekFormProps) {
  const { id, measure } = expectation;
  const { weekOf } = week;
  const before = valueOfWeek(reading.plan, id, weekOf);
  const lastWeek = valueOfWeek(reading.plan, id, addDays(weekOf, -7));
  const of = (before ?? lastWeek)?.event.value.of;
  const corrects: Record<string, string> = before ? { "event.correctsId": before.id } : {};
  return (
    <EventForm
      reading={reading}
      type="measure_recorded"
      hidden={{ "event.expectationId": id, "event.weekOf": weekOf, ...corrects }}
      backTo="#trend"
      submit={words(before ? "plan.form.measure.correct" : "plan.form.measure.submit")}
    >
      <h2 className="small-title">
        {words("plan.form.measure.week", { week: week.week, on: dayAndMonth(weekOf) })}
      </h2>
      {before && (
        <p className="note">
          {words("plan.form.measure.correcting", {
            value: amountInWords(measure, before.event.value),
            name: shortName(reading, before.by),
            on: onDay(reading, before.at),
          })}
        </p>
      )}
      <Field
        kind="text"
        numeric
        short
        name="event.value.value:number"
        label={words(valueKeys[measure.kind])}
        hint={words("plan.form.measure.unit", { unit: measure.unit })}
      />
      {measure.kind === "share" && (
        <Field
          kind="text"
          numeric
          short
          name="event.value.of:number"
          label={words("plan.form.measure.of")}
          hint={of === undefined ? undefined : words("plan.form.measure.ofHint")}
          value={of?.toString()}
        />
      )}
      <Field
        kind="long"
        name="event.note"
        label={words("plan.form.measure.note")}
        hint={words("plan.form.measure.noteHint")}
        rows={2}
        optional
      />
    </EventForm>
  );
}

const valueKeys = {
  share: "plan.form.measure.valueShare",
  count: "plan.form.measure.value",
  minutes: "plan.form.measure.minutes",
} as const;
