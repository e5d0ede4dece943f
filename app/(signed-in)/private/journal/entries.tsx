import { fullMoment } from "@/app/(signed-in)/private/full-moment";
import { Button } from "@/app/ui/button";
import { EmptyState } from "@/app/ui/empty-state";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { entriesAPage } from "@/db/private-journal";
import type { JournalEntry } from "@/lib/private/journal";
import type { Zone } from "@/lib/time/zone";
import { EntryRow } from "./entry-row";

type Props = { entries: JournalEntry[]; zone: Zone; isFirstPage: boolean };

const writtenAs = ({ writtenAt, changedAt }: JournalEntry, zone: Zone) => {
  const written = fullMoment(writtenAt, zone);
  if (changedAt === null) return written;
  return words("private.journal.changed", { written, changed: fullMoment(changedAt, zone) });
};

export function Entries({ entries, zone, isFirstPage }: Props) {
  const oldest = entries.length === entriesAPage ? entries.at(-1) : undefined;
  return (
    <Section id="entries" title={words("private.journal.entries")}>
      {entries.length === 0 && (
        <EmptyState
          sentence={words("private.journal.empty")}
          reassurance={words("private.journal.emptyUnder")}
        />
      )}
      <Rows>
        {entries.map((entry) => (
          <Row key={entry.entryId} label={writtenAs(entry, zone)}>
            <EntryRow entry={entry} written={fullMoment(entry.writtenAt, zone)} />
          </Row>
        ))}
      </Rows>
      <div className="second-axis actions">
        {!isFirstPage && (
          <Button kind="quiet" href="/private/journal">
            {words("private.journal.newest")}
          </Button>
        )}
        {oldest && (
          <Button kind="quiet" href={`/private/journal?before=${oldest.entryId}`}>
            {words("private.journal.older")}
          </Button>
        )}
      </div>
    </Section>
  );
}
