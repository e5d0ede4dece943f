import Link from "next/link";
import { words } from "@/app/words";
import type { JournalEntry } from "@/lib/private/journal";

type Props = { entry: JournalEntry; written: string };

export function EntryRow({ entry, written }: Props) {
  return (
    <>
      <p className="said as-written">{entry.text}</p>
      <p>
        <Link href={`/private/journal/${entry.entryId}`} prefetch={false}>
          {words("private.journal.change")}
          <span className="sr-only"> {words("private.journal.about", { written })}</span>
        </Link>
      </p>
    </>
  );
}
