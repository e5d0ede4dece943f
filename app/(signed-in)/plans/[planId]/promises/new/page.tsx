import type { Metadata } from "next";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { onDay, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth } from "@/app/ui/dates";
import { words } from "@/app/words";
import { standingOn } from "@/lib/plan/objection";
import { NewPromiseForm } from "./new-promise-form";
import { OwnOpenPromises } from "./own-open-promises";
import { RefuseForm } from "./refuse-form";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ answers?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const { answers } = await searchParams;
  const ask = reading.plan.promiseAsks.find(
    ({ asked, refused, promiseId }) => asked.id === answers && !refused && !promiseId,
  );
  const as = standingOn(reading.plan, reading.actor);
  const side = as === "guest" ? null : as;
  const title = words(ask ? "plan.form.newPromise.titleAnswer" : "plan.form.newPromise.title");
  return (
    <FormPage reading={reading} title={title} backTo="#promises">
      {ask && (
        <AnswersTo
          label={words("plan.form.newPromise.asked", {
            name: shortName(reading, ask.asked.by),
            on: onDay(reading, ask.asked.at),
            byOn: dayAndMonth(ask.asked.event.byOn),
          })}
          text={ask.asked.event.text}
        />
      )}
      <NotNow reading={reading} type="promise_made" />
      {side && may(reading, "promise_made") && (
        <>
          <OwnOpenPromises reading={reading} side={side} />
          <NewPromiseForm reading={reading} side={side} askId={ask?.asked.id} />
        </>
      )}
      {ask && may(reading, "promise_refused") && <RefuseForm reading={reading} asked={ask.asked} />}
    </FormPage>
  );
}
