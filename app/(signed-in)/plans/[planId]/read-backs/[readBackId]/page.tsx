import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { words } from "@/app/words";
import { ReadBackAnswer } from "./read-back-answer";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string; readBackId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { readBackId } = await params;
  const readBack = reading.plan.readBacks.find(({ said }) => said.id === readBackId);
  if (!readBack) notFound();
  return (
    <FormPage
      reading={reading}
      title={words("plan.form.readBackAnswer.title")}
      backTo={`#expectation-${readBack.said.event.expectationId}`}
    >
      {may(reading, "read_back_corrected") ? (
        <ReadBackAnswer reading={reading} readBack={readBack} />
      ) : (
        <NotNow reading={reading} type="read_back_corrected" />
      )}
    </FormPage>
  );
}
