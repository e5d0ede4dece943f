import type { Metadata } from "next";
import { AboutChoice } from "@/app/(signed-in)/plans/[planId]/about-choice";
import { aboutFields, aboutFrom, aboutInWords } from "@/app/(signed-in)/plans/[planId]/about-words";
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
import type { About } from "@/lib/plan/expectation/about";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ about?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const { plan, now } = reading;
  const about = aboutFrom(reading, (await searchParams).about);
  const backTo = placeOfAbout(about);
  const isPoint = about.what === "check_in";
  const by = byInWords(plan, promisedBy(plan, now, "Questions", "supervisor"));
  return (
    <FormPage
      reading={reading}
      title={words(isPoint ? "plan.checkIn.point" : "plan.form.ask.title")}
      backTo={backTo}
    >
      {may(reading, "question_asked") ? (
        <>
          {isPoint ? (
            <p>{words("plan.checkIn.pointUnder", { about: aboutInWords(reading, about) })}</p>
          ) : (
            <AboutChoice reading={reading} form="ask" about={about} />
          )}
          <EventForm
            reading={reading}
            type="question_asked"
            hidden={aboutFields(about)}
            backTo={backTo}
            submit={words(isPoint ? "plan.checkIn.pointSubmit" : "plan.form.ask.submit")}
          >
            <Field
              kind="long"
              name="event.text"
              label={words(isPoint ? "plan.checkIn.pointText" : "plan.form.ask.text")}
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

function placeOfAbout(about: About): string {
  if (about.what === "expectation") return `#expectation-${about.id}`;
  return about.what === "check_in" ? "#checkIn" : "#questions";
}
