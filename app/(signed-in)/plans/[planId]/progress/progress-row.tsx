import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { TakeBack } from "@/app/(signed-in)/plans/[planId]/take-back/take-back";
import { Entry } from "@/app/ui/entry";
import { Reply } from "@/app/ui/reply";
import { Row } from "@/app/ui/row";
import type { ProgressLine } from "./entries";
import { EvidenceLinks } from "./evidence-links";

type Props = { reading: Reading; entry: ProgressLine };

export function ProgressRow({ reading, entry }: Props) {
  return (
    <Row label={entry.on}>
      <Entry who={entry.who} text={entry.text}>
        {entry.more && <p className="said">{entry.more}</p>}
        <EvidenceLinks evidence={entry.evidence} />
        <TakeBack reading={reading} entry={entry} />
        {entry.replies.map(({ who, text }) => (
          <Reply key={text} who={who} text={text} />
        ))}
      </Entry>
    </Row>
  );
}
