import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { changeLines } from "@/app/(signed-in)/plans/[planId]/change/change-lines";
import { mayAcknowledge } from "@/app/(signed-in)/plans/[planId]/change/may-acknowledge";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";

export const metadata: Metadata = { title: words("change.tab") };

type Props = { params: Promise<{ planId: string; changeId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { changeId } = await params;
  const line = changeLines(reading).find((one) => one.changeId === changeId);
  if (!line) notFound();
  const isOpen = mayAcknowledge(reading, changeId);
  const isDone = !isOpen && may(reading, "change_acknowledged");
  return (
    <FormPage reading={reading} title={words("change.acknowledge.title")} backTo="#changes">
      <AnswersTo label={line.on} text={line.text} />
      <NotNow reading={reading} type="change_acknowledged" />
      {isDone && <p className="said">{words("change.acknowledge.already")}</p>}
      {isOpen && (
        <EventForm
          reading={reading}
          type="change_acknowledged"
          hidden={{ "event.changeId": changeId }}
          backTo="#changes"
          submit={words("change.acknowledge.submit")}
        >
          <p>{words("change.acknowledge.lead")}</p>
          <Field
            kind="choice"
            name="event.answer"
            label={words("change.acknowledge.answer")}
            choices={[
              { value: "received", label: words("change.acknowledge.received") },
              { value: "received_disagree_in_part", label: words("change.acknowledge.disagree") },
            ]}
          />
          <Field
            kind="long"
            name="event.text"
            label={words("change.acknowledge.text")}
            hint={words("change.acknowledge.textHint")}
            optional
          />
        </EventForm>
      )}
    </FormPage>
  );
}
