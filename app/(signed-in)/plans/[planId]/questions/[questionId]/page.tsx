import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { onDay, shortName, whoAndWhen } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { Reply } from "@/app/ui/reply";
import { words } from "@/app/words";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string; questionId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { questionId } = await params;
  const question = reading.plan.questions.find(({ asked }) => asked.id === questionId);
  if (!question) notFound();
  const { asked, answers } = question;
  const { about, text } = asked.event;
  const backTo = about.what === "expectation" ? `#expectation-${about.id}` : "#questions";
  const mayAnswer = mayRecord(reading, { type: "question_answered", questionId, text });
  return (
    <FormPage reading={reading} title={words("plan.form.answer.title")} backTo={backTo}>
      <AnswersTo
        label={words("plan.form.answer.asked", {
          name: shortName(reading, asked.by),
          on: onDay(reading, asked.at),
        })}
        text={text}
      >
        {answers.map((answer) => (
          <Reply key={answer.id} who={whoAndWhen(reading, answer)} text={answer.event.text} />
        ))}
      </AnswersTo>
      {mayAnswer ? (
        <EventForm
          reading={reading}
          type="question_answered"
          hidden={{ "event.questionId": questionId }}
          backTo={backTo}
          submit={words("plan.form.answer.submit")}
        >
          <Field
            kind="long"
            name="event.text"
            label={words("plan.form.answer.text")}
            hint={words("plan.form.answer.textHint")}
          />
        </EventForm>
      ) : (
        <NotNow reading={reading} type="question_answered" />
      )}
    </FormPage>
  );
}
