import "./ending.css";
import { fullDay } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { outcomes } from "@/lib/plan/ending/result";
import { daysBetween } from "@/lib/time/day";
import { addWorkingDays } from "@/lib/time/working-day";
import { dayOf } from "@/lib/time/zone";
import { EventForm } from "../event-form";
import { type Reading, shortName } from "../reading";
import { ResultFields } from "./result-fields";

/** Opens the hearing: the outcome proposed, each expectation's result, and the last day for the statement. */
export function HearingForm({ reading }: { reading: Reading }) {
  const { plan, document, now } = reading;
  const { calendar, presets, zone } = plan.terms;
  const today = dayOf(now, zone);
  const soonest = addWorkingDays(today, presets.statementDays, calendar);
  const isEarly = daysBetween(document.startsOn, today) < presets.shortestDays;
  const employee = shortName(reading, plan.employeeId);
  return (
    <EventForm
      reading={reading}
      type="hearing_opened"
      backTo="/closing"
      submit={words("ending.hearing.submit")}
      asRead
    >
      <p className="lead">{words("ending.hearing.lead", { employee })}</p>
      {isEarly && (
        <p className="said">{words("ending.hearing.metEarly", { days: presets.shortestDays })}</p>
      )}
      <Field
        kind="choice"
        name="event.proposedOutcome"
        label={words("ending.hearing.proposed")}
        choices={outcomes.map((value) => ({ value, label: words(`plan.end.outcomes.${value}`) }))}
      />
      {document.expectations.map((expectation, at) => (
        <ResultFields key={expectation.id} reading={reading} expectation={expectation} at={at} />
      ))}
      <Field
        kind="day"
        name="event.statementByOn"
        label={words("ending.hearing.statementBy")}
        hint={words("ending.hearing.statementByHint", {
          days: presets.statementDays,
          soonest: fullDay(soonest),
        })}
        value={soonest}
        first={soonest}
      />
    </EventForm>
  );
}
