import { FeedbackPart } from "@/app/(signed-in)/plans/[planId]/feedback/feedback-part";
import { MoreToWrite } from "@/app/(signed-in)/plans/[planId]/note/more-to-write";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { TakenBack } from "@/app/(signed-in)/plans/[planId]/take-back/taken-back";
import { EmptyState } from "@/app/ui/empty-state";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { entriesOf } from "./entries";
import { ProgressRows } from "./progress-rows";

const shown = 3;

export function RecentProgress({ reading }: { reading: Reading }) {
  const entries = entriesOf(reading);
  const earlier = entries.slice(shown);
  return (
    <Section id="progress" title={words("plan.progress.title")} ruled>
      {entries.length === 0 && (
        <EmptyState
          sentence={words("plan.progress.none")}
          reassurance={words("plan.progress.noneUnder")}
        />
      )}
      <ProgressRows
        reading={reading}
        early="progress"
        entries={entries.slice(0, shown)}
        earlier={{ entries: earlier, says: words("plan.progress.more", { n: earlier.length }) }}
      />
      <TakenBack reading={reading} of={[...reading.plan.progress, ...reading.plan.notes]} />
      <MoreToWrite reading={reading} />
      <FeedbackPart reading={reading} />
    </Section>
  );
}
