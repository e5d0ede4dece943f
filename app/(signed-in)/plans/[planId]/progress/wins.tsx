import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { winLinesOf } from "./entries";
import { ProgressRows } from "./progress-rows";

const shown = 3;

/** What went well (003-1f), in a part of its own. */
export function Wins({ reading }: { reading: Reading }) {
  const wins = winLinesOf(reading);
  const earlier = wins.slice(shown);
  return (
    <Section id="wins" title={words("plan.wins.title")} ruled>
      {wins.length === 0 && <p className="said second-axis">{words("plan.wins.none")}</p>}
      <ProgressRows
        reading={reading}
        early="wins"
        entries={wins.slice(0, shown)}
        earlier={{ entries: earlier, says: words("plan.wins.more", { n: earlier.length }) }}
      />
      {may(reading, "progress_logged") && (
        <p className="actions second-axis">
          <Button kind="quiet" href={planHref(reading.plan, "/log?kind=win")}>
            {words("plan.wins.log")}
          </Button>
        </p>
      )}
    </Section>
  );
}
