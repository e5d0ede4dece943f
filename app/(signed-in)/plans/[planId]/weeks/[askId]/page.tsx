import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { whoAndWhen } from "@/app/(signed-in)/plans/[planId]/reading";
import { answerInWords, askedInWords } from "@/app/(signed-in)/plans/[planId]/weeks/ask-words";
import { Field } from "@/app/ui/field";
import { Reply } from "@/app/ui/reply";
import { words } from "@/app/words";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string; askId: string }> };

const choices = [
  {
    value: "left_out",
    label: words("evidence.week.out"),
    hint: words("evidence.week.outHint"),
  },
  {
    value: "counted",
    label: words("evidence.week.counts"),
    hint: words("evidence.week.countsHint"),
  },
];

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { askId } = await params;
  const ask = reading.plan.weeksLeftOut.find(({ asked }) => asked.id === askId);
  if (!ask) notFound();
  const { asked, answer } = ask;
  const { reason } = asked.event;
  const isOpen = mayRecord(reading, { type: "week_answered", askId, answer: "counted", reason });
  return (
    <FormPage reading={reading} title={words("evidence.week.answerTitle")} backTo="#trend">
      <AnswersTo label={whoAndWhen(reading, asked)} text={reason}>
        <p className="note">{askedInWords(reading, ask)}</p>
        {answer && <Reply who={whoAndWhen(reading, answer)} text={answerInWords(answer)} />}
      </AnswersTo>
      <NotNow reading={reading} type="week_answered" />
      {isOpen && (
        <EventForm
          reading={reading}
          type="week_answered"
          hidden={{ "event.askId": askId }}
          backTo="#trend"
          asRead
          submit={words("evidence.week.answerSubmit")}
        >
          <Field
            kind="choice"
            name="event.answer"
            label={words("evidence.week.yourAnswer")}
            choices={choices}
          />
          <Field
            kind="long"
            name="event.reason"
            label={words("evidence.week.why")}
            hint={words("evidence.week.whyHint")}
            rows={2}
          />
        </EventForm>
      )}
    </FormPage>
  );
}
