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

/** What HR or a guest says to everyone on the plan; there is no note that only some may read. */
export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const about = aboutFrom(reading, (await searchParams).about);
  return (
    <FormPage reading={reading} title={words("evidence.note.title")} backTo="#progress">
      <NotNow reading={reading} type="shared_note_added" />
      {may(reading, "shared_note_added") && (
        <>
          <AboutChoice reading={reading} form="note" about={about} />
          <EventForm
            reading={reading}
            type="shared_note_added"
            hidden={aboutFields(about)}
            backTo="#progress"
            submit={words("evidence.note.submit")}
          >
            <Field
              kind="long"
              name="event.text"
              label={words("evidence.note.text")}
              hint={words("evidence.note.hint")}
            />
          </EventForm>
        </>
      )}
    </FormPage>
  );
}
