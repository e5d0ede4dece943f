import type { Metadata } from "next";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { EventForm } from "../event-form";
import { FormPage } from "../form-page";
import { may } from "../may";
import { NotNow } from "../not-now";
import { readingOf } from "../read";
import { type Reading, shortName } from "../reading";

export const metadata: Metadata = { title: words("change.tab") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  return (
    <FormPage reading={reading} title={words("change.withdraw.title")}>
      {may(reading, "plan_withdrawn") ? (
        <WithdrawForm reading={reading} />
      ) : (
        <NotNow reading={reading} type="plan_withdrawn" />
      )}
    </FormPage>
  );
}

function WithdrawForm({ reading }: { reading: Reading }) {
  const employee = shortName(reading, reading.plan.employeeId);
  return (
    <EventForm
      reading={reading}
      type="plan_withdrawn"
      submit={words("change.withdraw.submit")}
      asRead
    >
      <p className="lead">{words("change.withdraw.lead", { employee })}</p>
      <Field
        kind="long"
        name="event.reason"
        label={words("change.withdraw.reason")}
        hint={words("change.withdraw.shown")}
      />
    </EventForm>
  );
}
