import "server-only";
import { buffer } from "node:stream/consumers";
import type { HistoryReading } from "@/app/(signed-in)/plans/[planId]/history/read-history";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { currentInstant } from "@/app/clock";
import { checkerPage } from "@/app/documents/checker/checker";
import { historyFile } from "@/app/documents/copies/history-file";
import { historyPaper, letterPaper, letterToShare, planPaper } from "@/app/documents/copies/papers";
import { takeHome } from "@/app/documents/copies/take-home";
import { zipped } from "@/app/documents/copies/zip";
import { type Paper, pdfOf } from "@/app/documents/paper/pdf";
import { readHistory } from "@/db/history";
import { type ReadPlan, readPlanPage } from "@/db/plans";
import { readTakeHome } from "@/db/take-home";
import type { SignedInPerson } from "@/lib/people/person";

type File = { type: string; body: BodyInit };

type Made = () => Promise<File>;

/** Who a copy is for, and how it is made. */
export type CopyToMake = { actor: SignedInPerson; make: Made };

/** A copy that somebody asked for; nothing where there is none for them, or no session. */
type Copy = CopyToMake | "nothing" | "signed_out";

const html = { type: "text/html; charset=utf-8" };
const json = { type: "application/json" };

const bytes = (whole: Uint8Array) => new Uint8Array(whole);

function readingFrom(read: ReadPlan | null | undefined, actor: SignedInPerson): Reading | null {
  const document = read?.plan.document;
  if (!read || !document) return null;
  return { plan: read.plan, document, people: read.people, actor, now: currentInstant() };
}

const onPaper =
  (paper: Paper): Made =>
  async () => ({ type: "application/pdf", body: bytes(await pdfOf(paper)) });

const copyFor = ({ actor }: Reading, make: Made | null): Copy =>
  make ? { actor, make } : "nothing";

const ofPlan =
  (made: (reading: Reading) => Promise<Made | null>) =>
  async (sessionId: string, planId: string): Promise<Copy> => {
    const page = await readPlanPage(sessionId, planId);
    if (!page) return "signed_out";
    const plain = readingFrom(page.read, page.actor);
    if (!plain) return "nothing";
    const reading = { ...plain, adjustments: page.adjustments };
    return copyFor(reading, await made(reading));
  };

const paperOf = (paper: (reading: Reading) => Promise<Paper | null>) =>
  ofPlan(async (reading) => {
    const found = await paper(reading);
    return found && onPaper(found);
  });

const ofHistory =
  (made: (reading: HistoryReading) => Made) =>
  async (sessionId: string, planId: string): Promise<Copy> => {
    const page = await readHistory(sessionId, planId, {});
    if (!page) return "signed_out";
    const reading = readingFrom(page.read, page.actor);
    if (!page.read || !reading) return "nothing";
    const { history, head } = page.read;
    return copyFor(reading, made({ ...reading, history, head, entries: page.entries }));
  };

async function everything(sessionId: string, planId: string): Promise<Copy> {
  const page = await readTakeHome(sessionId, planId);
  if (!page) return "signed_out";
  const reading = readingFrom(page.home?.read, page.actor);
  if (!page.home || !reading) return "nothing";
  const { read, entries, adjustments, journal, told } = page.home;
  const whole = { ...reading, adjustments, entries, history: read.history, head: read.head };
  return copyFor(reading, async () => {
    const files = takeHome(whole, { journal, told });
    const packed = await buffer(zipped(files, new Date(reading.now)));
    return { type: "application/zip", body: bytes(packed) };
  });
}

/** Every copy there is of a plan, by the name its file has: none of them says whose it is. */
export const copies = {
  "plan.pdf": paperOf(planPaper),
  "history.pdf": ofHistory((reading) => async () => onPaper(await historyPaper(reading))()),
  "history.json": ofHistory((reading) => async () => ({ ...json, body: historyFile(reading) })),
  "letter.pdf": paperOf(letterPaper),
  "letter-to-share.pdf": paperOf(async (reading) => letterToShare(reading)),
  "everything.zip": everything,
  "check.html": ofPlan(async () => async () => ({ ...html, body: await checkerPage() })),
} as const;

export const isCopy = (name: string): name is keyof typeof copies => Object.hasOwn(copies, name);
