import { Field } from "@/app/ui/field";
import { WordsForBrowser } from "@/app/ui/words-for-browser";
import { words } from "@/app/words";
import { handoverDates } from "@/lib/plan/gate/handover-dates";
import { dayOf } from "@/lib/time/zone";
import { EventForm } from "../event-form";
import type { Reading } from "../reading";
import { HandoverDates } from "./handover-dates";

type Props = { reading: Reading; employee: string };

/** How and when the plan is handed over; the dates come from the rules and can be set later. */
export function DeliverForm({ reading, employee }: Props) {
  const { plan, document, now } = reading;
  const { calendar, presets, zone } = plan.terms;
  const { startsOn, endsOn } = document;
  return (
    <EventForm reading={reading} type="plan_delivered" submit={words("deliver.submit")} asRead>
      <p className="lead">{words("deliver.lead", { employee })}</p>
      <Field
        kind="long"
        name="event.how"
        label={words("deliver.how")}
        hint={words("deliver.howHint")}
      />
      <WordsForBrowser parts={["ui", "deliver"]}>
        <HandoverDates
          planned={{ startsOn, endsOn }}
          suggested={handoverDates(document, plan.terms, dayOf(now, zone))}
          calendar={calendar}
          readingDays={presets.readingDays}
        />
      </WordsForBrowser>
      <p className="note">{words("deliver.after", { employee })}</p>
    </EventForm>
  );
}
