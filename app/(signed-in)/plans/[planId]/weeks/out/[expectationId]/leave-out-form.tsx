import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { othersOf, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import type { Point } from "@/lib/trend/series";

type Props = { reading: Reading; expectation: Expectation; week: Point };

export function LeaveOutForm({ reading, expectation, week }: Props) {
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
