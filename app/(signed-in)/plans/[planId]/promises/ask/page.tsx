import type { Metadata } from "next";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { dayOf } from "@/lib/time/zone";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { plan, document, now } = reading;
  const name = shortName(reading, plan.supervisorId);
  const days = document.workingAgreement.answerRequests;
  return (
    <FormPage
      reading={reading}
      title={words("plan.form.askPromise.title", { name })}
      backTo="#promises"
    >
      <NotNow reading={reading} type="promise_asked" />
      {may(reading, "promise_asked") && (
        <>
          <p className="said">{words("plan.form.askPromise.lead")}</p>
          <EventForm
            reading={reading}
            type="promise_asked"
            backTo="#promises"
            submit={words("plan.form.askPromise.submit")}
          >
            <Field
              kind="long"
              name="event.text"
              label={words("plan.form.askPromise.text")}
              hint={words("plan.form.askPromise.textHint", { name, days })}
            />
            <Field
              kind="day"
              name="event.byOn"
              label={words("plan.form.askPromise.byOn")}
              first={dayOf(now, plan.terms.zone)}
              last={document.endsOn}
            />
          </EventForm>
        </>
      )}
    </FormPage>
  );
}
