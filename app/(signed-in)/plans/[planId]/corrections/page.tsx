import type { Metadata } from "next";
import { words } from "@/app/words";
import { chronicle } from "@/lib/plan/chronicle";
import { FormPage } from "../form-page";
import { historyReadingOf } from "../history/read-history";
import { may } from "../may";
import { NotNow } from "../not-now";
import { shortName } from "../reading";
import { CorrectionForm } from "./correction-form";

export const metadata: Metadata = { title: words("change.corrections.tab") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ entry?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const reading = await historyReadingOf(params);
  const { plan, history, people } = reading;
  const names = Object.fromEntries(
    people.map(({ personId }) => [personId, shortName(reading, personId)]),
  );
  const seq = Number((await searchParams).entry);
  const told = chronicle(plan, history, names).find(({ recorded }) => recorded.seq === seq);
  return (
    <FormPage reading={reading} title={words("change.corrections.title")} backTo="/history">
      {may(reading, "correction_noted") ? (
        <CorrectionForm reading={reading} told={told ?? null} />
      ) : (
        <NotNow reading={reading} type="correction_noted" />
      )}
    </FormPage>
  );
}
