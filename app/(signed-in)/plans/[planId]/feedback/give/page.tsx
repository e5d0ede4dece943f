import type { Metadata } from "next";
import { AboutChoice } from "@/app/(signed-in)/plans/[planId]/about-choice";
import { aboutFrom } from "@/app/(signed-in)/plans/[planId]/about-words";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { whoAndWhen } from "@/app/(signed-in)/plans/[planId]/reading";
import { say, words } from "@/app/words";
import { notAllowed } from "@/lib/plan/objection";
import { GiveForm } from "./give-form";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ about?: string | string[]; answers?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const { plan, actor } = reading;
  const wanted = await searchParams;
  const asked = plan.feedback.find((one) => one.asked?.id === wanted.answers)?.asked;
  const about = asked?.event.about ?? aboutFrom(reading, wanted.about);
  const isOpen = mayRecord(reading, {
    type: "feedback_given",
    about,
    text: words("evidence.feedback.giveTitle"),
    tone: "neutral",
    answersAskId: asked?.id,
  });
  const isUnasked = !isOpen && notAllowed(plan, "feedback_given", actor) === null;
  return (
    <FormPage reading={reading} title={words("evidence.feedback.giveTitle")} backTo="#progress">
      {asked && <AnswersTo label={whoAndWhen(reading, asked)} text={asked.event.text} />}
      <NotNow reading={reading} type="feedback_given" />
      {isUnasked && <p className="said">{say("refusals.feedback_only_when_asked")}</p>}
      {isOpen && !asked && <AboutChoice reading={reading} form="feedback/give" about={about} />}
      {isOpen && <GiveForm reading={reading} about={about} askId={asked?.id} />}
    </FormPage>
  );
}
