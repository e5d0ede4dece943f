import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { words } from "@/app/words";
import { expectationOf } from "@/lib/plan/expectation/find";
import { ReadBackForm } from "./read-back-form";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string; expectationId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const expectation = expectationOf(reading.plan, (await params).expectationId);
  if (!expectation) notFound();
  return (
    <FormPage
      reading={reading}
      title={words("plan.form.readBack.title")}
      backTo={`#expectation-${expectation.id}`}
    >
      {may(reading, "expectation_read_back") ? (
        <ReadBackForm reading={reading} expectation={expectation} />
      ) : (
        <NotNow reading={reading} type="expectation_read_back" />
      )}
    </FormPage>
  );
}
