import type { Metadata } from "next";
import { fullDay } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { addDays } from "@/lib/time/day";
import { EventForm } from "../event-form";
import { FormPage } from "../form-page";
import { may } from "../may";
import { NotNow } from "../not-now";
import { readingOf } from "../read";
import type { Reading } from "../reading";

export const metadata: Metadata = { title: words("change.tab") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  return (
    <FormPage reading={reading} title={words("change.extension.title")} backTo="#changes">
      {may(reading, "plan_extended") ? (
        <ExtensionForm reading={reading} />
      ) : (
        <NotNow reading={reading} type="plan_extended" />
      )}
    </FormPage>
  );
}

function ExtensionForm({ reading }: { reading: Reading }) {
  const { plan, document } = reading;
  const { endsOn } = document;
  return (
    <EventForm
      reading={reading}
      type="plan_extended"
      backTo="#changes"
      submit={words("change.extension.submit")}
      asRead
    >
      <p className="lead">{words("change.extension.lead")}</p>
      <p className="said">{words("change.extension.now", { endsOn: fullDay(endsOn) })}</p>
      {plan.status === "hearing" && <p className="said">{words("change.extension.fromHearing")}</p>}
      <Field
        kind="day"
        name="event.endsOn"
        label={words("change.extension.endsOn")}
        first={addDays(endsOn, 1)}
      />
      <Field kind="long" name="event.reason" label={words("change.extension.reason")} />
      <Field
        kind="long"
        name="event.helpAdded"
        label={words("change.extension.help")}
        hint={words("change.extension.helpHint")}
      />
    </EventForm>
  );
}
