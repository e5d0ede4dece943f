import type { Metadata } from "next";
import { AboutChoice } from "@/app/(signed-in)/plans/[planId]/about-choice";
import { aboutFrom } from "@/app/(signed-in)/plans/[planId]/about-words";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { words } from "@/app/words";
import { LogForm } from "./log-form";
import { logKindFrom } from "./log-kind";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ about?: string | string[]; kind?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const asked = await searchParams;
  const about = aboutFrom(reading, asked.about);
  const kind = logKindFrom(asked.kind);
  return (
    <FormPage reading={reading} title={words("plan.form.log.title")} backTo="#progress">
      <NotNow reading={reading} type="progress_logged" />
      {may(reading, "progress_logged") && (
        <>
          <AboutChoice reading={reading} form="log" about={about} />
          <LogForm reading={reading} about={about} kind={kind} />
        </>
      )}
    </FormPage>
  );
}
