import { fullDay } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { earliestPause, pauseReachesBack } from "@/lib/plan/change/pause";
import { dayOf } from "@/lib/time/zone";
import { EventForm } from "../event-form";
import { type Reading, shortName } from "../reading";

/** HR pauses the plan: a day and nothing else, because the reason has its private channel. */
export function PauseForm({ reading }: { reading: Reading }) {
  const { plan, document, now } = reading;
  const today = dayOf(now, plan.terms.zone);
  const earliest = earliestPause(plan, today);
  return (
    <EventForm
      reading={reading}
      type="plan_paused"
      backTo="#changes"
      submit={words("change.pause.submit")}
      asRead
    >
      <p className="lead">{words("change.pause.lead")}</p>
      <p className="said">
        {words("change.pause.private", { employee: shortName(reading, plan.employeeId) })}
      </p>
      <Field
        kind="day"
        name="event.fromOn"
        label={words("change.pause.from")}
        hint={words("change.pause.fromHint", {
          days: pauseReachesBack,
          earliest: fullDay(earliest),
        })}
        value={today}
        first={earliest}
        last={document.endsOn}
      />
    </EventForm>
  );
}
