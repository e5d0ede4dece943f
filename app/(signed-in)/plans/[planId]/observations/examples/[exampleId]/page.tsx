import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { onDay, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { shortWeekday } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string; exampleId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { plan, document } = reading;
  const { exampleId } = await params;
  const expectation = document.expectations.find(({ examples }) =>
    examples.some(({ id }) => id === exampleId),
  );
  const example = expectation?.examples.find(({ id }) => id === exampleId);
  if (!expectation || !example) notFound();
  const withdrawn = plan.examplesWithdrawn.find(({ event }) => event.exampleId === exampleId);
  const backTo = `#expectation-${expectation.id}`;
  const isOpen = mayRecord(reading, {
    type: "example_withdrawn",
    exampleId,
    reason: example.text,
  });
  return (
    <FormPage reading={reading} title={words("evidence.example.title")} backTo={backTo}>
      <AnswersTo
        label={words("evidence.example.from", { on: shortWeekday(example.on) })}
        text={example.text}
      />
      {withdrawn && (
        <p className="said">
          {words("evidence.example.withdrawn", {
            ...whoIs(reading, withdrawn.by),
            on: onDay(reading, withdrawn.at),
            reason: withdrawn.event.reason,
          })}
        </p>
      )}
      {!withdrawn && <NotNow reading={reading} type="example_withdrawn" />}
      {isOpen && (
        <EventForm
          reading={reading}
          type="example_withdrawn"
          hidden={{ "event.exampleId": exampleId }}
          backTo={backTo}
          submit={words("evidence.example.submit")}
        >
          <Field
            kind="long"
            name="event.reason"
            label={words("evidence.example.reason")}
            hint={words("evidence.example.hint")}
            rows={2}
          />
        </EventForm>
      )}
    </FormPage>
  );
}
