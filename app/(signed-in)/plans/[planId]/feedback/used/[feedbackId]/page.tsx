import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { givenOf } from "@/app/(signed-in)/plans/[planId]/feedback/feedback-of";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { whoAndWhen } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string; feedbackId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { feedbackId } = await params;
  const given = reading.plan.feedback
    .flatMap((one) => givenOf(reading, one))
    .find(({ id }) => id === feedbackId);
  if (!given) notFound();
  return (
    <FormPage reading={reading} title={words("evidence.feedback.useTitle")} backTo="#progress">
      <AnswersTo label={whoAndWhen(reading, given)} text={given.event.text} />
      <NotNow reading={reading} type="feedback_used" />
      {may(reading, "feedback_used") && (
        <EventForm
          reading={reading}
          type="feedback_used"
          hidden={{ "event.feedbackId": feedbackId }}
          backTo="#progress"
          submit={words("evidence.feedback.useSubmit")}
        >
          <Field
            kind="long"
            name="event.whatIChanged"
            label={words("evidence.feedback.useText")}
            hint={words("evidence.feedback.useHint")}
            rows={2}
          />
        </EventForm>
      )}
    </FormPage>
  );
}
