import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { observationInWords } from "@/app/(signed-in)/plans/[planId]/observations/observation-state";
import { ObservationTexts } from "@/app/(signed-in)/plans/[planId]/observations/observation-texts";
import { offersOnObservation } from "@/app/(signed-in)/plans/[planId]/observations/offers";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { whoAndWhen, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { shortWeekday } from "@/app/ui/dates";
import { Reply } from "@/app/ui/reply";
import { words } from "@/app/words";
import { observationOf } from "@/lib/plan/expectation/observation";
import { formFor } from "./forms";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string; observationId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const observation = observationOf(reading.plan, (await params).observationId);
  if (!observation) notFound();
  const { shared, disputed, disputeAnswers } = observation;
  const offers = offersOnObservation(reading, observation);
  const label = words("evidence.observation.shared", {
    ...whoIs(reading, shared.by),
    on: shortWeekday(shared.event.happenedOn),
  });
  return (
    <FormPage
      reading={reading}
      title={words("evidence.observation.title")}
      backTo={`#expectation-${shared.event.expectationId}`}
    >
      <AnswersTo label={label}>
        <ObservationTexts {...observation} />
        {disputed && <Reply who={whoAndWhen(reading, disputed)} text={disputed.event.text} />}
        {disputeAnswers.map((answer) => (
          <Reply key={answer.id} who={whoAndWhen(reading, answer)} text={answer.event.text} />
        ))}
      </AnswersTo>
      <p className="note">{observationInWords(reading, observation)}</p>
      {offers.length === 0 && <p className="said">{words("plan.form.promise.nothing")}</p>}
      {offers.map((offer, place) => formFor({ reading, observation, offer, isSecond: place > 0 }))}
    </FormPage>
  );
}
