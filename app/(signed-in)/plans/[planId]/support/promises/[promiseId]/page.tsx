import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { stateInWords } from "@/app/(signed-in)/plans/[planId]/promises/state-words";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { shortName, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { ManyChoiceField } from "@/app/(signed-in)/plans/[planId]/support/many-choice-field";
import { dayChoices, daysToReport } from "@/app/(signed-in)/plans/[planId]/support/support-days";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { promiseOf } from "@/lib/plan/promise/promise";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string; promiseId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { plan } = reading;
  const { promiseId } = await params;
  const promise = promiseOf(plan, promiseId);
  if (!promise?.promised.supports) notFound();
  const { owner, text, expectationIds } = promise.promised;
  const backTo = expectationIds[0] ? `#expectation-${expectationIds[0]}` : "#promises";
  const days = daysToReport(reading);
  const isOpen = may(reading, "support_missing_reported");
  return (
    <FormPage reading={reading} title={words("evidence.support.title")} backTo={backTo}>
      <AnswersTo label={words("plan.form.promiseOf", whoOfSide(reading, owner))} text={text}>
        <p className="note">{stateInWords(reading, promise)}</p>
      </AnswersTo>
      <NotNow reading={reading} type="support_missing_reported" />
      {isOpen && days.length === 0 && <p className="said">{words("evidence.support.noDay")}</p>}
      {isOpen && days.length > 0 && (
        <EventForm
          reading={reading}
          type="support_missing_reported"
          hidden={{ "event.promiseId": promiseId }}
          backTo={backTo}
          submit={words("evidence.support.submit")}
        >
          <p>{words("evidence.support.lead", { name: shortName(reading, plan.supervisorId) })}</p>
          <ManyChoiceField
            name="event.onDays"
            label={words("evidence.support.days")}
            choices={dayChoices(days)}
          />
          <Field
            kind="long"
            name="event.text"
            label={words("evidence.support.text")}
            hint={words("evidence.support.textHint")}
            rows={2}
          />
        </EventForm>
      )}
    </FormPage>
  );
}
