import type { Metadata } from "next";
import Link from "next/link";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { codeOf } from "@/app/(signed-in)/plans/[planId]/code";
import { readersOf, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { SheetFoot } from "@/app/(signed-in)/plans/[planId]/sheet-foot";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { PageHead } from "@/app/ui/page-head";
import { SamePageLine } from "@/app/ui/same-page-line";
import { words } from "@/app/words";
import { chronicle, narrowed } from "@/lib/plan/chronicle";
import { dayOf } from "@/lib/time/zone";
import { AsOfForm } from "./as-of-form";
import { HistoryFilters } from "./history-filters";
import { HistoryList } from "./history-list";
import { HistoryOthers } from "./history-others";
import { HistoryPages } from "./history-pages";
import { HistoryReceipt } from "./history-receipt";
import { HowMany } from "./how-many";
import { pageOf } from "./page-of";
import { codesOf, faultsIn } from "./proof-of";
import { historyReadingOf } from "./read-history";
import { wantedFrom } from "./wanted";

export const metadata: Metadata = { title: words("history.title") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function HistoryPage({ params, searchParams }: Props) {
  const reading = await historyReadingOf(params);
  const { plan, document, people, history, entries, now } = reading;
  const asked = await searchParams;
  const wanted = wantedFrom(asked);
  const names = Object.fromEntries(
    people.map(({ personId }) => [personId, shortName(reading, personId)]),
  );
  const all = chronicle(plan, history, names);
  const told = narrowed(plan, all, wanted);
  const page = pageOf(told, asked.before);
  const today = dayOf(now, plan.terms.zone);
  return (
    <SignedInFrame actor={reading.actor}>
      <SheetFoot of={reading} />
      <div className="sheet">
        <PageHead
          over={
            <Link href={planHref(plan)} prefetch={false}>
              {document.title}
            </Link>
          }
          title={words("history.title")}
        >
          <SamePageLine sentence={words("history.readers", { readers: readersOf(reading) })} />
        </PageHead>
        <HistoryFilters document={document} people={people} wanted={wanted} />
        <div className="history">
          <div>
            <HowMany shown={told.length} all={all.length} href={planHref(plan, "/history")} />
            <HistoryList
              plan={plan}
              document={document}
              told={page.told}
              codes={codesOf(entries)}
            />
            <HistoryPages page={page} href={planHref(plan, "/history")} wanted={wanted} />
          </div>
          <div className="side-column">
            <AsOfForm planId={plan.planId} first={all.at(-1)?.on ?? today} today={today} />
            <HistoryReceipt
              reading={reading}
              code={await codeOf(plan)}
              faults={await faultsIn(reading)}
            />
            <HistoryOthers reading={reading} />
          </div>
        </div>
      </div>
    </SignedInFrame>
  );
}
