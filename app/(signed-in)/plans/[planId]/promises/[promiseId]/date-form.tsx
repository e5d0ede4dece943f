import { dueInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { dueOf } from "@/lib/plan/promise/due";
import { addDays, type Day } from "@/lib/time/day";
import { addSeconds } from "@/lib/time/instant";
import { dayOf, timeOf } from "@/lib/time/zone";
import type { PromiseFormProps } from "./forms";
import { Part } from "./part";

/** The owner's wish for a later date: in time while it is not due, a late notice after. */
export function DateForm({ reading, promise, isSecond }: PromiseFormProps) {
  const { plan, document, now } = reading;
  const { zone } = plan.terms;
  const { id, to } = promise.promised;
  const dueAt = dueOf(plan, promise, now);
  const first = dayOf(now > dueAt ? now : addSeconds(dueAt, 1), zone);
  const other = whoOfSide(reading, to).name;
  const hint =
    now < dueAt
      ? words("plan.form.promise.dateHint")
      : words("plan.form.promise.dateLate", { due: dueInWords(plan, dueAt), other });
  return (
    <Part title={words("plan.form.promise.date")} hint={hint} isFolded={isSecond}>
      <EventForm
        reading={reading}
        type="date_change_asked"
        hidden={{ "event.promiseId": id }}
        backTo="#promises"
        isSecond={isSecond}
        submit={words("plan.form.promise.dateSubmit")}
      >
        <Field
          kind="moment"
          name="event.newDueAt"
          label={words("plan.form.promise.newDue")}
          zone={zone}
          day={aWeekLater(first, document.endsOn)}
          time={timeOf(dueAt, zone)}
          first={first}
          last={document.endsOn}
        />
        <Field kind="long" name="event.reason" label={words("plan.form.promise.reason")} rows={2} />
      </EventForm>
    </Part>
  );
}

/** Stands chosen so that one can send at once, and is changed as easily; none where the plan ends before. */
function aWeekLater(first: Day, last: Day): Day | undefined {
  const later = addDays(first, 7);
  return later <= last ? later : undefined;
}
