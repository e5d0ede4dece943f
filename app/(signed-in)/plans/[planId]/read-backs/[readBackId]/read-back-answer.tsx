import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import {
  expectationNumber,
  onDay,
  type Reading,
  shortName,
} from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { expectationOf } from "@/lib/plan/expectation/find";
import type { ReadBack } from "@/lib/plan/expectation/read-back";

type Props = { reading: Reading; readBack: ReadBack };

/** The supervisor's answer to the employee's words: the same, or what is meant otherwise. */
export function ReadBackAnswer({ reading, readBack }: Props) {
  const { said } = readBack;
  const { expectationId, ownWords, understood } = said.event;
  const number = expectationNumber(reading, expectationId);
  const name = shortName(reading, said.by);
  const standard = expectationOf(reading.plan, expectationId)?.standard;
  const hidden = { "event.readBackId": said.id };
  const backTo = `#expectation-${expectationId}`;
  return (
    <>
      <AnswersTo label={words("plan.form.readBack.standard", { number })} text={standard} />
      <AnswersTo
        label={words("plan.form.readBackAnswer.said", { name, on: onDay(reading, said.at) })}
        text={ownWords}
      >
        {!understood && <p>{words("plan.form.readBackAnswer.notUnderstood", { name })}</p>}
      </AnswersTo>
      {understood && (
        <section className="form-part">
          <h2 className="small-title">{words("plan.form.readBackAnswer.confirm")}</h2>
          <p className="soft">{words("plan.form.readBackAnswer.confirmHint", { number })}</p>
          <EventForm
            reading={reading}
            type="read_back_confirmed"
            hidden={hidden}
            backTo={backTo}
            submit={words("plan.form.readBackAnswer.confirmSubmit")}
          >
            <Field
              kind="text"
              name="event.words"
              label={words("plan.form.readBackAnswer.words")}
              optional
            />
          </EventForm>
        </section>
      )}
      <section className="form-part">
        <h2 className="small-title">
          {words(`plan.form.readBackAnswer.${understood ? "differs" : "explain"}`)}
        </h2>
        <EventForm
          reading={reading}
          type="read_back_corrected"
          hidden={hidden}
          backTo={backTo}
          isSecond={understood}
          submit={words(
            `plan.form.readBackAnswer.${understood ? "differsSubmit" : "explainSubmit"}`,
          )}
        >
          <Field
            kind="long"
            name="event.whatDiffers"
            label={words("plan.form.readBackAnswer.whatDiffers")}
            hint={words("plan.form.readBackAnswer.whatDiffersHint", { name })}
          />
        </EventForm>
      </section>
    </>
  );
}
