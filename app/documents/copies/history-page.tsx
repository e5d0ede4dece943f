import { HistoryList } from "@/app/(signed-in)/plans/[planId]/history/history-list";
import { HistoryReceipt } from "@/app/(signed-in)/plans/[planId]/history/history-receipt";
import { codesOf, faultsIn } from "@/app/(signed-in)/plans/[planId]/history/proof-of";
import type { HistoryReading } from "@/app/(signed-in)/plans/[planId]/history/read-history";
import { shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { PageHead } from "@/app/ui/page-head";
import { SamePageLine } from "@/app/ui/same-page-line";
import { words } from "@/app/words";
import { chronicle } from "@/lib/plan/chronicle";
import { dayOf } from "@/lib/time/zone";

type Props = { reading: HistoryReading; code: string | null };

/** The whole history as it stands on paper: the parts of the screen without its filters. */
export async function HistoryPage({ reading, code }: Props) {
  const { plan, document, people, history, entries, actor, now } = reading;
  const names = Object.fromEntries(
    people.map(({ personId }) => [personId, shortName(reading, personId)]),
  );
  const on = fullDay(dayOf(now, plan.terms.zone));
  return (
    <div className="sheet">
      <PageHead over={document.title} title={words("history.title")}>
        <SamePageLine sentence={words("history.samePage")} />
        <p className="note">{words("plan.head.printed", { name: actor.name, on })}</p>
      </PageHead>
      <HistoryReceipt reading={reading} code={code} faults={await faultsIn(reading)} />
      <HistoryList
        namesEveryDay
        plan={plan}
        document={document}
        told={chronicle(plan, history, names)}
        codes={codesOf(entries)}
      />
    </div>
  );
}
