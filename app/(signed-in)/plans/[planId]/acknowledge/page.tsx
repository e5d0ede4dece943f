import type { Metadata } from "next";
import { codeOf } from "@/app/(signed-in)/plans/[planId]/code";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { words } from "@/app/words";
import { AcknowledgeForm } from "./acknowledge-form";
import { DeclinedForm } from "./declined-form";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const code = await codeOf(reading.plan);
  const isForHr = may(reading, "acknowledgement_declined");
  const title = words(isForHr ? "plan.form.acknowledge.hrTitle" : "plan.form.acknowledge.title");
  return (
    <FormPage reading={reading} title={title}>
      {code && may(reading, "plan_acknowledged") && (
        <AcknowledgeForm reading={reading} code={code} />
      )}
      {isForHr ? (
        <DeclinedForm reading={reading} />
      ) : (
        <NotNow reading={reading} type="plan_acknowledged" />
      )}
    </FormPage>
  );
}
