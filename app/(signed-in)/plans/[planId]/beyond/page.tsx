import type { Metadata } from "next";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  return (
    <FormPage reading={reading} title={words("evidence.beyond.title")} backTo="#progress">
      <NotNow reading={reading} type="beyond_plan_noted" />
      {may(reading, "beyond_plan_noted") && (
        <>
          <p>{words("evidence.beyond.lead")}</p>
          <EventForm
            reading={reading}
            type="beyond_plan_noted"
            backTo="#progress"
            submit={words("evidence.beyond.submit")}
          >
            <Field
              kind="long"
              name="event.text"
              label={words("evidence.beyond.text")}
              hint={words("evidence.beyond.hint")}
            />
          </EventForm>
        </>
      )}
    </FormPage>
  );
}
