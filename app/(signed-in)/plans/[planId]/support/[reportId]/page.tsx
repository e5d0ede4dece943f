import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { whoAndWhen, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { answerInWords } from "@/app/(signed-in)/plans/[planId]/support/answer-words";
import { daysInWords } from "@/app/(signed-in)/plans/[planId]/support/support-days";
import { Field } from "@/app/ui/field";
import { Reply } from "@/app/ui/reply";
import { words } from "@/app/words";
import { standingOn } from "@/lib/plan/objection";
import { promiseOf } from "@/lib/plan/promise/promise";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string; reportId: string }> };

const yes = {
  value: "true",
  label: words("evidence.support.yes"),
  hint: words("evidence.support.yesHint"),
};
const no = { value: "false", label: words("evidence.support.no") };
const choices = [yes, { ...no, hint: words("evidence.support.noHint") }];
const decisions = [yes, { ...no, hint: words("evidence.support.noDecided") }];

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { plan } = reading;
  const { reportId } = await params;
  const report = plan.supportReports.find(({ reported }) => reported.id === reportId);
  if (!report) notFound();
  const { reported, answers } = report;
  const { onDays, text, promiseId } = reported.event;
  const promise = promiseOf(plan, promiseId);
  const backTo = `#expectation-${promise?.promised.expectationIds[0] ?? ""}`;
  const wish = { type: "support_answered", reportId, agrees: true, reason: text } as const;
  const isForHr = standingOn(plan, reading.actor) === "hr";
  const label = words("evidence.support.missing", {
    ...whoIs(reading, reported.by),
    days: daysInWords(onDays),
  });
  return (
    <FormPage reading={reading} title={words("evidence.support.answerTitle")} backTo={backTo}>
      <AnswersTo label={promise?.promised.text ?? ""}>
        <Reply who={label} text={text} />
        {answers.map((answer) => (
          <Reply key={answer.id} who={whoAndWhen(reading, answer)} text={answerInWords(answer)} />
        ))}
      </AnswersTo>
      <NotNow reading={reading} type="support_answered" />
      {mayRecord(reading, wish) && (
        <EventForm
          reading={reading}
          type="support_answered"
          hidden={{ "event.reportId": reportId }}
          backTo={backTo}
          submit={words(isForHr ? "evidence.support.decide" : "evidence.support.answerSubmit")}
        >
          <Field
            kind="choice"
            name="event.agrees:boolean"
            label={words(isForHr ? "evidence.support.decision" : "evidence.support.wasMissing")}
            choices={isForHr ? decisions : choices}
          />
          <Field
            kind="long"
            name="event.reason"
            label={words("evidence.support.reason")}
            hint={words("evidence.support.reasonHint")}
            rows={2}
          />
        </EventForm>
      )}
    </FormPage>
  );
}
