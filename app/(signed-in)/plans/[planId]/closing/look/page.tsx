import type { Metadata } from "next";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may, mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { fullDay } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";

export const metadata: Metadata = { title: words("ending.tab") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ on?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const on = String((await searchParams).on ?? "");
  const isOpen = mayRecord(reading, { type: "sustain_look_held", on, words: "…" });
  return (
    <FormPage reading={reading} title={words("ending.look.title")} backTo="/closing#after">
      <NotNow reading={reading} type="sustain_look_held" />
      {!isOpen && may(reading, "sustain_look_held") && (
        <p className="said">{words("ending.look.none")}</p>
      )}
      {isOpen && (
        <>
          <AnswersTo label={words("ending.look.lead", { on: fullDay(on) })} />
          <EventForm
            reading={reading}
            type="sustain_look_held"
            hidden={{ "event.on": on }}
            backTo="/closing#after"
            submit={words("ending.look.submit")}
          >
            <Field kind="long" name="event.words" label={words("ending.look.words")} />
          </EventForm>
        </>
      )}
    </FormPage>
  );
}
