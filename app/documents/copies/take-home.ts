import "server-only";
import type { HistoryReading } from "@/app/(signed-in)/plans/[planId]/history/read-history";
import { fullMoment } from "@/app/(signed-in)/private/full-moment";
import { checkerPage } from "@/app/documents/checker/checker";
import { type Paper, pdfOf } from "@/app/documents/paper/pdf";
import { words } from "@/app/words";
import type { Confidence } from "@/lib/private/confidence";
import { type JournalEntry, journalAsJson, journalAsText } from "@/lib/private/journal";
import { historyFile } from "./history-file";
import { historyPaper, letterPaper, letterToShare, planPaper } from "./papers";
import { toldAsJson, toldAsText } from "./told-files";
import type { Packed } from "./zip";

/** What is theirs alone and stands on no plan. */
type Own = { journal: JournalEntry[]; told: Confidence[] };

const textFile = (name: string, text: string): Packed => ({ name, bytes: [Buffer.from(text)] });

async function* papersOf(reading: HistoryReading): AsyncGenerator<[string, Paper | null]> {
  yield ["plan.pdf", await planPaper(reading)];
  yield ["history.pdf", await historyPaper(reading)];
  yield ["letter.pdf", await letterPaper(reading)];
  yield ["letter-to-share.pdf", letterToShare(reading)];
}

/** What an employee takes home, file by file: each is made when the one before has been read. */
export async function* takeHome(
  reading: HistoryReading,
  { journal, told }: Own,
): AsyncGenerator<Packed> {
  const dated = ({ writtenAt }: JournalEntry) =>
    words("private.journal.exported", { written: fullMoment(writtenAt, reading.actor.zone) });
  yield textFile("read-me.txt", words("copies.readMe", { name: reading.actor.name }));
  for await (const [name, paper] of papersOf(reading))
    if (paper) yield { name, bytes: [await pdfOf(paper)] };
  yield textFile("history.json", historyFile(reading));
  yield textFile("check.html", await checkerPage());
  yield textFile("journal.txt", journalAsText(journal, dated));
  yield textFile("journal.json", journalAsJson(journal));
  if (told.length === 0) return;
  yield textFile("told-to-hr.txt", toldAsText(told));
  yield textFile("told-to-hr.json", toldAsJson(told));
}
