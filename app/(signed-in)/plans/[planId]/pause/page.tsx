import type { Metadata } from "next";
import { words } from "@/app/words";
import { FormPage } from "../form-page";
import { may } from "../may";
import { NotNow } from "../not-now";
import { readingOf } from "../read";
import { PauseForm } from "./pause-form";
import { ResumeForm } from "./resume-form";

export const metadata: Metadata = { title: words("change.tab") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ on?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const isPaused = reading.plan.status === "paused";
  const mayPause = may(reading, "plan_paused");
  const title = words(isPaused ? "change.pause.resumeTitle" : "change.pause.title");
  return (
    <FormPage reading={reading} title={title} backTo="#changes">
      {mayPause && <PauseForm reading={reading} />}
      {may(reading, "plan_resumed") && (
        <ResumeForm reading={reading} on={String((await searchParams).on ?? "")} />
      )}
      {!mayPause && <NotNow reading={reading} type={isPaused ? "plan_resumed" : "plan_paused"} />}
    </FormPage>
  );
}
