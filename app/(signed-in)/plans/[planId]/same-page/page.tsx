import type { Metadata } from "next";
import { codeOf } from "@/app/(signed-in)/plans/[planId]/code";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { words } from "@/app/words";
import { CompareCode } from "./compare-code";
import { EditionCodes } from "./edition-codes";
import { codesOfEditions } from "./editions";
import { HowToCompare } from "./how-to-compare";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ code?: string | string[] }>;
};

/** What the code beside the title is, and how two people make sure that they read the same text. */
export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const code = await codeOf(reading.plan);
  const editions = await codesOfEditions(reading.plan);
  const asked = (await searchParams).code;
  return (
    <FormPage reading={reading} title={words("plan.code.title")} isRead>
      {code === null ? (
        <p className="said">{words("plan.code.notYet")}</p>
      ) : (
        <>
          <HowToCompare reading={reading} code={code} />
          <CompareCode reading={reading} editions={editions} asked={asked} />
          <EditionCodes reading={reading} editions={editions} />
        </>
      )}
    </FormPage>
  );
}
