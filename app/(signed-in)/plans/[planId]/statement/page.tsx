import type { Metadata } from "next";
import { AboutChoice } from "@/app/(signed-in)/plans/[planId]/about-choice";
import { aboutFields, aboutFrom } from "@/app/(signed-in)/plans/[planId]/about-words";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ about?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const about = aboutFrom(reading, (await searchParams).about);
  return (
    <FormPage reading={reading} title={words("plan.form.statement.title")} backTo="#statements">
      {may(reading, "statement_added") ? (
        <>
          <AboutChoice reading={reading} form="statement" about={about} />
          <EventForm
            reading={reading}
            type="statement_added"
            hidden={aboutFields(about)}
            backTo="#statements"
            submit={words("plan.form.statement.submit")}
          >
            <Field
              kind="long"
              name="event.text"
              label={words("plan.form.statement.text")}
              hint={words("plan.form.statement.textHint")}
              rows={5}
            />
          </EventForm>
        </>
      ) : (
        <NotNow reading={reading} type="statement_added" />
      )}
    </FormPage>
  );
}
