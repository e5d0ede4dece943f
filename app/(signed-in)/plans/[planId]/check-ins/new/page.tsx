import type { Metadata } from "next";
import { v7 } from "uuid";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { dayOf } from "@/lib/time/zone";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  return (
    <FormPage reading={reading} title={words("plan.form.checkIn.addTitle")} backTo="#checkIn">
      {may(reading, "check_in_added") ? (
        <AddForm reading={reading} />
      ) : (
        <NotNow reading={reading} type="check_in_added" />
      )}
    </FormPage>
  );
}

/** A check-in beside the rhythm: when, and why it is needed. */
function AddForm({ reading }: { reading: Reading }) {
  const { plan, document, now } = reading;
  const { zone } = plan.terms;
  return (
    <EventForm
      reading={reading}
      type="check_in_added"
      hidden={{ "event.checkInId": v7() }}
      backTo="#checkIn"
      submit={words("plan.form.checkIn.addSubmit")}
    >
      <Field
        kind="moment"
        name="event.at"
        label={words("plan.form.checkIn.addAt")}
        zone={zone}
        time={document.rhythm.time}
        first={dayOf(now, zone)}
        last={document.endsOn}
      />
      <Field
        kind="long"
        name="event.reason"
        label={words("plan.form.checkIn.addReason")}
        hint={words("plan.form.checkIn.addReasonHint")}
        rows={2}
      />
    </EventForm>
  );
}
