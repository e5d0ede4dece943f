import type { Metadata } from "next";
import { words } from "@/app/words";
import { FormPage } from "../form-page";
import { may } from "../may";
import { NotNow } from "../not-now";
import { readingOf } from "../read";
import { CloseForm } from "./close-form";
import { WhatWasHeard } from "./what-was-heard";

export const metadata: Metadata = { title: words("ending.tab") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  return (
    <FormPage reading={reading} title={words("ending.close.title")} backTo="#end">
      {may(reading, "plan_closed") ? (
        <>
          <WhatWasHeard reading={reading} />
          <CloseForm reading={reading} />
        </>
      ) : (
        <NotNow reading={reading} type="plan_closed" />
      )}
    </FormPage>
  );
}
