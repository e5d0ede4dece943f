import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { othersOf } from "@/app/(signed-in)/plans/[planId]/reading";
import type { WeekFormProps } from "@/app/(signed-in)/plans/[planId]/weeks/week-form-page";
import { dayAndMonth } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";

export function LeaveOutForm({ reading, expectation, week }: WeekFormProps) {
  const { id, measure } = expectation;
  return (
    <EventForm
      reading={reading}
      type="week_left_out"
      hidden={{ "event.expectationId": id, "event.weekOf": week.weekOf }}
      backTo="#trend"
      submit={words("evidence.week.submit")}
    >
      <h2 className="small-title">
        {words("plan.form.measure.week", { week: week.week, on: dayAndMonth(week.weekOf) })}
      </h2>
      <Field
        kind="text"
        numeric
        short
        name="event.units:number"
        label={words("evidence.week.units")}
        hint={words("evidence.week.unitsHint", { unit: measure.unit })}
        optional
      />
      <Field
        kind="long"
        name="event.reason"
        label={words("evidence.week.reason")}
        hint={words("evidence.week.reasonHint", { other: othersOf(reading) })}
        rows={2}
      />
    </EventForm>
  );
}
