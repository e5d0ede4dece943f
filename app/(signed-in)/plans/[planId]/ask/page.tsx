import type { Metadata } from "next";
import { AboutChoice } from "@/app/(signed-in)/plans/[planId]/about-choice";
import { aboutFields, aboutFrom } from "@/app/(signed-in)/plans/[planId]/about-words";
import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { othersOf } from "@/app/(signed-in)/plans/[planId]/reading";
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
  const backTo = about.what === "expectation" ? `#expectation-${about.id}` : "#questions";
  const by = byInWords(plan, promisedBy(plan, now, "Questions", "supervisor"));
  return (
    <FormPage reading={reading} title={words("plan.form.ask.title")} backTo={backTo}>
      {may(reading, "question_asked") ? (
        <>
          <AboutChoice reading={reading} form="ask" about={about} />
          <EventForm
            reading={reading}
            type="question_asked"
            hidden={aboutFields(about)}
            backTo={backTo}
            submit={words("plan.form.ask.submit")}
          >
            <Field
              kind="long"
              name="event.text"
              label={words("plan.form.ask.text")}
              hint={words("plan.form.ask.textHint", { name: othersOf(reading), on: by })}
            />
          </EventForm>
        </>
      ) : (
        <NotNow reading={reading} type="question_asked" />
      )}
    </FormPage>
  );
}
