import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { dueInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { WordsForBrowser } from "@/app/ui/words-for-browser";
import { words } from "@/app/words";
import { inLastThird } from "@/lib/plan/change/last-third";
import { dayOf } from "@/lib/time/zone";
import { ChangeFields } from "./change-fields";
import { DirectionNote } from "./direction-note";
import { hiddenOf } from "./hidden-of";
import type { Subject } from "./subject";
import { subjectInWords } from "./subject-words";

type Props = { reading: Reading; subject: Subject };

/** A proposal for one change: the text in force above, what it becomes, why, and what that does, before it is sent. */
export function ProposeForm({ reading, subject }: Props) {
  const { plan, document, now } = reading;
  const { calendar, presets, zone } = plan.terms;
  const days = presets.harderAddsDays;
  return (
    <>
      <AnswersTo
        label={words("change.form.now", {
          edition: plan.edition,
          what: subjectInWords(reading, subject),
        })}
        text={textInForce(reading, subject)}
      />
      <EventForm
        reading={reading}
        type="amendment_proposed"
        hidden={hiddenOf(subject)}
        backTo="#changes"
        submit={words("change.form.submit")}
        asRead
      >
        <WordsForBrowser parts={["ui", "change"]}>
          <DirectionNote
            what={subject.what}
            expectation={"expectation" in subject ? subject.expectation : null}
            days={days}
            endsOn={document.endsOn}
            calendar={calendar}
            isLastThird={inLastThird(plan, dayOf(now, zone))}
          >
            <ChangeFields reading={reading} subject={subject} />
            <Field
              kind="text"
              name="event.addsWorkingDays:number"
              label={words("change.form.adds")}
              hint={words("change.form.addsHint", { days })}
              value="0"
              numeric
              short
            />
          </DirectionNote>
        </WordsForBrowser>
        <Field
          kind="long"
          name="event.reason"
          label={words("change.form.reason")}
          hint={words("change.form.reasonHint")}
        />
        <p className="note">{words("change.form.after")}</p>
      </EventForm>
      <p>
        <Button kind="quiet" href={planHref(plan, "/change")}>
          {words("change.choose.other")}
        </Button>
      </p>
    </>
  );
}

function textInForce(reading: Reading, subject: Subject): string {
  switch (subject.what) {
    case "standard":
      return subject.expectation.standard;
    case "measure":
      return subject.expectation.measure.target.text;
    case "due":
      return dueInWords(reading.plan, subject.expectation.dueAt);
    case "evidence_added":
      return words("change.form.sources", {
        list: new Intl.ListFormat("en-GB").format(
          subject.expectation.evidence.map(({ text }) => text),
        ),
      });
    case "example":
      return subject.example.text;
    case "control_added":
      return words("change.form.nothingYet");
    case "words":
      return reading.document[subject.field];
  }
}
