import type { Metadata } from "next";
import { words } from "@/app/words";
import { FormPage } from "../form-page";
import { may } from "../may";
import { NotNow } from "../not-now";
import { readingOf } from "../read";
import { HearingForm } from "./hearing-form";

export const metadata: Metadata = { title: words("ending.tab") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  return (
    <FormPage reading={reading} title={words("ending.hearing.title")} backTo="#end">
      {may(reading, "hearing_opened") ? (
        <HearingForm reading={reading} />
      ) : (
        <NotNow reading={reading} type="hearing_opened" />
      )}
    </FormPage>
  );
}
