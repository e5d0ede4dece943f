import type { Metadata } from "next";
import { AboutChoice } from "@/app/(signed-in)/plans/[planId]/about-choice";
import { aboutFields, aboutFrom } from "@/app/(signed-in)/plans/[planId]/about-words";
import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { promisedBy } from "@/lib/plan/answer-time";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ about?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const { plan, now } = reading;
  const about = aboutFrom(reading, (await searchParams).about);
  const on = byInWords(plan, promisedBy(plan, now, "Requests", "supervisor"));
  return (
    <FormPage reading={reading} title={words("evidence.feedback.askTitle")} backTo="#progress">
      <NotNow reading={reading} type="feedback_asked" />
      {may(reading, "feedback_asked") && (
        <>
          <AboutChoice reading={reading} form="feedback/ask" about={about} />
          <EventForm
            reading={reading}
            type="feedback_asked"
            hidden={aboutFields(about)}
            backTo="#progress"
            submit={words("evidence.feedback.askSubmit")}
          >
            <Field
              kind="long"
              name="event.text"
              label={words("evidence.feedback.askText")}
              hint={words("evidence.feedback.askHint", {
                name: shortName(reading, plan.supervisorId),
                on,
              })}
              rows={2}
            />
          </EventForm>
        </>
      )}
    </FormPage>
  );
}
