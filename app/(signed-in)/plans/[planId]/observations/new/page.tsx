import type { Metadata } from "next";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { words } from "@/app/words";
import { expectationOf } from "@/lib/plan/expectation/find";
import { ExpectationChoice } from "./expectation-choice";
import { ShareForm } from "./share-form";
import { SharingRules } from "./sharing-rules";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ expectation?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const { plan, document } = reading;
  const asked = String((await searchParams).expectation ?? "");
  const expectation = expectationOf(plan, asked) ?? document.expectations[0];
  const isOpen = may(reading, "observation_shared");
  const backTo = expectation ? `#expectation-${expectation.id}` : "";
  return (
    <FormPage reading={reading} title={words("evidence.share.title")} backTo={backTo}>
      <NotNow reading={reading} type="observation_shared" />
      {isOpen && expectation && (
        <>
          <ExpectationChoice reading={reading} expectation={expectation} />
          <SharingRules reading={reading} />
          <ShareForm key={expectation.id} reading={reading} expectation={expectation} />
        </>
      )}
    </FormPage>
  );
}
