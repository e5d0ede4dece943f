import { Button } from "@/app/ui/button";
import { fullDay } from "@/app/ui/dates";
import { Entry } from "@/app/ui/entry";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { Told } from "@/lib/plan/chronicle";
import { AnswersTo } from "../answers-to";
import { EventForm } from "../event-form";
import { ToldSentence } from "../history/told-sentence";
import { ToldWords } from "../history/told-words";
import { type Reading, whoAndWhen } from "../reading";

type Props = { reading: Reading; told: Told | null };

/** What is right, beside the entry it is about; without one, the entry is found by its number first. */
export function CorrectionForm({ reading, told }: Props) {
  const { plan } = reading;
  if (!told)
    return (
      <form method="get" className="form">
        <p className="lead">{words("change.corrections.lead")}</p>
        <Field
          kind="text"
          name="entry"
          label={words("change.corrections.number")}
          hint={words("change.corrections.numberHint", { last: plan.version })}
          numeric
          short
        />
        <Button kind="main">{words("change.corrections.open")}</Button>
      </form>
    );
  return (
    <>
      <p className="lead">{words("change.corrections.lead")}</p>
      <TheEntry reading={reading} told={told} />
      <EventForm
        reading={reading}
        type="correction_noted"
        hidden={{ "event.entrySeq": told.recorded.seq }}
        backTo="/history"
        submit={words("change.corrections.submit")}
      >
        <Field
          kind="long"
          name="event.whatIsRight"
          label={words("change.corrections.what")}
          hint={words("change.corrections.whatHint")}
        />
      </EventForm>
    </>
  );
}

function TheEntry({ reading, told }: { reading: Reading; told: Told }) {
  const { plan, document } = reading;
  const { seq } = told.recorded;
  const earlier = plan.corrections.filter(({ event }) => event.entrySeq === seq);
  return (
    <AnswersTo label={words("change.corrections.entry", { seq, on: fullDay(told.on) })}>
      <p>
        <ToldSentence plan={plan} sentence={told.sentence} />
      </p>
      {told.words.map((said) => (
        <ToldWords
          key={`${said.label} ${said.place} ${said.text}`}
          document={document}
          said={said}
        />
      ))}
      {earlier.length > 0 && <p className="note">{words("change.corrections.earlier")}</p>}
      {earlier.map((one) => (
        <Entry key={one.id} who={whoAndWhen(reading, one)} text={one.event.whatIsRight} />
      ))}
    </AnswersTo>
  );
}
