import { Field } from "@/app/ui/field";
import type { Choice } from "@/app/ui/select-field";
import { words } from "@/app/words";
import { placesOf } from "@/lib/plan/gate/places";
import { type GateQuestion, gateQuestions } from "@/lib/plan/gate/questions";
import { EventForm } from "../event-form";
import type { Reading } from "../reading";
import { placeInWords } from "./place-in-words";

/** The eight questions of the gate, each with a place in the draft and an answer in words. */
export function ApproveForm({ reading }: { reading: Reading }) {
  const { document } = reading;
  const choices = placesOf(document).map(({ place }) => ({
    value: place,
    label: placeInWords(document, place),
  }));
  return (
    <EventForm
      reading={reading}
      type="plan_approved"
      submit={words("review.approving.submit")}
      asRead
    >
      <ol className="numbered gate-questions">
        {gateQuestions.map((question, at) => (
          <li key={question}>
            <GateFields question={question} at={at} choices={choices} />
          </li>
        ))}
      </ol>
    </EventForm>
  );
}

type GateFieldsProps = { question: GateQuestion; at: number; choices: Choice[] };

function GateFields({ question, at, choices }: GateFieldsProps) {
  const path = `event.answers.${at}`;
  return (
    <fieldset className="fields-together">
      <legend className="field-label">{words(`review.questions.${question}`)}</legend>
      <input type="hidden" name={`${path}.question`} value={question} readOnly />
      <Field
        kind="select"
        name={`${path}.place`}
        label={words("review.approving.place")}
        choices={choices}
      />
      <Field kind="long" name={`${path}.text`} label={words("review.approving.answer")} rows={2} />
    </fieldset>
  );
}
