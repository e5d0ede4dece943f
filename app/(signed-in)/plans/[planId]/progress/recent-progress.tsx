import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { FeedbackPart } from "@/app/(signed-in)/plans/[planId]/feedback/feedback-part";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { MoreToWrite } from "@/app/(signed-in)/plans/[planId]/note/more-to-write";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { TakenBack } from "@/app/(signed-in)/plans/[planId]/take-back/taken-back";
import { Button } from "@/app/ui/button";
import { EmptyState } from "@/app/ui/empty-state";
import { Fold } from "@/app/ui/fold";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { entriesOf, type ProgressLine } from "./entries";
import { ProgressRow } from "./progress-row";

const shown = 4;

export function RecentProgress({ reading }: { reading: Reading }) {
  const entries = entriesOf(reading);
  const earlier = entries.slice(shown);
  const mayLog = may(reading, "progress_logged");
  return (
    <Section id="progress" title={words("plan.progress.title")} ruled>
      {entries.length === 0 && (
        <EmptyState
          sentence={words("plan.progress.none")}
          reassurance={words("plan.progress.noneUnder")}
        />
      )}
      {entries.length > 0 && <Lines reading={reading} entries={entries.slice(0, shown)} />}
      {earlier.length > 0 && (
        <div className="fold-after">
          <Fold summary={words("plan.progress.more", { n: earlier.length })}>
            <Lines reading={reading} entries={earlier} />
          </Fold>
        </div>
      )}
      <TakenBack reading={reading} of={[...reading.plan.progress, ...reading.plan.notes]} />
      {mayLog && (
        <p className="actions second-axis">
          <Button kind="quiet" href={planHref(reading.plan, "/log")}>
            {words("plan.progress.log")}
          </Button>
        </p>
      )}
      <MoreToWrite reading={reading} />
      <FeedbackPart reading={reading} />
    </Section>
  );
}

function Lines({ reading, entries }: { reading: Reading; entries: ProgressLine[] }) {
  return (
    <Rows>
      {entries.map((entry) => (
        <ProgressRow key={entry.id} reading={reading} entry={entry} />
      ))}
    </Rows>
  );
}
