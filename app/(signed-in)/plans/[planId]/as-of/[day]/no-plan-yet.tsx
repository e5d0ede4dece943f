import { Button } from "@/app/ui/button";
import { fullDay } from "@/app/ui/dates";
import { EmptyState } from "@/app/ui/empty-state";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";
import type { Day } from "@/lib/time/day";

export function NoPlanYet({ planId, on }: { planId: string; on: Day }) {
  return (
    <div className="sheet">
      <PageHead title={words("history.then.title")} />
      <section className="first">
        <EmptyState
          sentence={words("history.then.nothing", { day: fullDay(on) })}
          reassurance={words("history.then.nothingUnder")}
        >
          <Button kind="quiet" href={`/plans/${planId}/history`}>
            {words("history.then.history")}
          </Button>
        </EmptyState>
      </section>
    </div>
  );
}
