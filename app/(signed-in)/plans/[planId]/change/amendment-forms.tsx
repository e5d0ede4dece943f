import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { may, mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { Fold } from "@/app/ui/fold";
import { say, words } from "@/app/words";
import { type Amendment, isDecided } from "@/lib/plan/change/amendment";
import { objection } from "@/lib/plan/objection";

type Props = { reading: Reading; amendment: Amendment };

const any = "…";

/** What this reader can do with a proposal: answer it, or decide it for HR. */
export function AmendmentForms({ reading, amendment }: Props) {
  const amendmentId = amendment.proposed.id;
  const answer = { type: "amendment_answered", amendmentId, agrees: true } as const;
  return (
    <>
      {mayRecord(reading, answer) && <AnswerForm reading={reading} amendmentId={amendmentId} />}
      {may(reading, "amendment_approved") && !isDecided(amendment) && (
        <Decision reading={reading} amendmentId={amendmentId} />
      )}
    </>
  );
}

type FormProps = { reading: Reading; amendmentId: string };

function AnswerForm({ reading, amendmentId }: FormProps) {
  return (
    <section className="form-part">
      <h2 className="small-title">{words("change.amendment.answerTitle")}</h2>
      <EventForm
        reading={reading}
        type="amendment_answered"
        hidden={{ "event.amendmentId": amendmentId }}
        backTo="#changes"
        submit={words("change.amendment.answerSubmit")}
        asRead
      >
        <Field
          kind="choice"
          name="event.agrees:boolean"
          label={words("change.amendment.answer")}
          choices={[
            { value: "true", label: words("change.amendment.agree") },
            { value: "false", label: words("change.amendment.disagree") },
          ]}
        />
        <Field
          kind="long"
          name="event.text"
          label={words("change.amendment.answerText")}
          rows={2}
          optional
        />
      </EventForm>
    </section>
  );
}

function Decision({ reading, amendmentId }: FormProps) {
  const { plan, actor, now } = reading;
  const wish = { type: "amendment_approved", amendmentId, reason: any } as const;
  const refusal = objection(plan, wish, actor, now);
  const form = {
    reading,
    hidden: { "event.amendmentId": amendmentId },
    backTo: "#changes",
    asRead: true,
  };
  return (
    <section className="form-part">
      <h2 className="small-title">{words("change.amendment.decideTitle")}</h2>
      {refusal && <p className="said">{say(`refusals.${refusal.because}`, refusal.values)}</p>}
      {!refusal && (
        <>
          <p>{words("change.amendment.decideLead")}</p>
          <EventForm
            {...form}
            type="amendment_approved"
            submit={words("change.amendment.approveSubmit")}
          >
            <Field
              kind="long"
              name="event.reason"
              label={words("change.amendment.approveReason")}
              rows={2}
            />
          </EventForm>
          <Fold summary={words("change.amendment.refuse")}>
            <EventForm
              {...form}
              type="amendment_refused"
              submit={words("change.amendment.refuseSubmit")}
              isSecond
            >
              <Field
                kind="long"
                name="event.reason"
                label={words("change.amendment.refuseReason")}
                rows={2}
              />
            </EventForm>
          </Fold>
        </>
      )}
    </section>
  );
}
