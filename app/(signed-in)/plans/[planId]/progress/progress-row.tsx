import { Entry } from "@/app/ui/entry";
import { Reply } from "@/app/ui/reply";
import { Row } from "@/app/ui/row";
import type { ProgressLine } from "./entries";
import { EvidenceLinks } from "./evidence-links";

export function ProgressRow({ entry }: { entry: ProgressLine }) {
  return (
    <Row label={entry.on}>
      <Entry who={entry.who} text={entry.text}>
        {entry.more && <p className="said">{entry.more}</p>}
        <EvidenceLinks evidence={entry.evidence} />
        {entry.replies.map(({ who, text }) => (
          <Reply key={text} who={who} text={text} />
        ))}
      </Entry>
    </Row>
  );
}
