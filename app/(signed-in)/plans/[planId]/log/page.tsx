import type { Metadata } from "next";
import { AboutChoice } from "@/app/(signed-in)/plans/[planId]/about-choice";
import { aboutFields, aboutFrom } from "@/app/(signed-in)/plans/[planId]/about-words";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { EvidenceFields } from "@/app/(signed-in)/plans/[planId]/evidence-fields";
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

const kinds = [
  {
    value: "progress",
    label: words("plan.form.log.progress"),
    hint: words("plan.form.log.progressHint"),
  },
  { value: "win", label: words("plan.form.log.win") },
  {
    value: "setback",
    label: words("plan.form.log.setback"),
    hint: words("plan.form.log.setbackHint"),
  },
];

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const about = aboutFrom(reading, (await searchParams).about);
  const title = words("plan.form.log.title");
  if (!may(reading, "progress_logged"))
    return (
      <FormPage reading={reading} title={title}>
        <NotNow reading={reading} type="progress_logged" />
      </FormPage>
    );
  return (
    <FormPage reading={reading} title={title} backTo="#progress">
      <AboutChoice reading={reading} form="log" about={about} />
      <EventForm
        reading={reading}
        type="progress_logged"
        hidden={aboutFields(about)}
        backTo="#progress"
        submit={words("plan.form.log.submit")}
      >
        <Field
          kind="choice"
          name="event.kind"
          label={words("plan.form.log.kind")}
          choices={kinds}
          value="progress"
        />
        <Field
          kind="long"
          name="event.text"
          label={words("plan.form.log.text")}
          hint={words("plan.form.log.textHint")}
        />
        <Field
          kind="long"
          name="event.whatIChange"
          label={words("plan.form.log.change")}
          hint={words("plan.form.log.changeHint")}
          rows={2}
          optional
        />
        <EvidenceFields />
      </EventForm>
    </FormPage>
  );
}
