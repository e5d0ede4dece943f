import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Fold } from "@/app/ui/fold";
import { Rows } from "@/app/ui/rows";
import type { ProgressLine } from "./entries";
import { ProgressRow } from "./progress-row";

type Props = {
  reading: Reading;
  /** The place in which an entry stands while it is on its way. */
  early: string;
  entries: ProgressLine[];
  earlier: { entries: ProgressLine[]; says: string };
};

/** The latest entries in view, those before them folded. */
export function ProgressRows({ reading, early, entries, earlier }: Props) {
  const rows = (some: ProgressLine[]) => (
    <Rows>
      {some.map((entry) => (
        <ProgressRow key={entry.id} reading={reading} entry={entry} />
      ))}
    </Rows>
  );
  return (
    <>
      <ol className="rows rows-past" data-early={early} />
      {entries.length > 0 && rows(entries)}
      {earlier.entries.length > 0 && (
        <div className="fold-after">
          <Fold summary={earlier.says}>{rows(earlier.entries)}</Fold>
        </div>
      )}
    </>
  );
}
