import "server-only";
import { Readable } from "node:stream";
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

/** A copy that somebody asked for: the file, nothing where there is none for them, or no session. */
type Copy = File | "nothing" | "signed_out";

const html = { type: "text/html; charset=utf-8" };
const json = { type: "application/json" };

const streamed = (from: Readable) => Readable.toWeb(from) as BodyInit;

function readingFrom(read: ReadPlan | null | undefined, actor: SignedInPerson): Reading | null {
  const document = read?.plan.document;
  if (!read || !document) return null;
  return { plan: read.plan, document, people: read.people, actor, now: currentInstant() };
}

async function onPaper(paper: Paper | null): Promise<Copy> {
  if (!paper) return "nothing";
  return { type: "application/pdf", body: streamed(await pdfOf(paper)) };
}

const ofPlan =
  (made: (reading: Reading) => Promise<Copy>) =>
  async (sessionId: string, planId: string): Promise<Copy> => {
    const page = await readPlanPage(sessionId, planId);
    if (!page) return "signed_out";
    const reading = readingFrom(page.read, page.actor);
    return reading ? made({ ...reading, adjustments: page.adjustments }) : "nothing";
  };

const ofHistory =
  (made: (reading: HistoryReading) => Promise<Copy>) =>
  async (sessionId: string, planId: string): Promise<Copy> => {
    const page = await readHistory(sessionId, planId, {});
    if (!page) return "signed_out";
    const reading = readingFrom(page.read, page.actor);
    if (!page.read || !reading) return "nothing";
    const { history, head } = page.read;
    return made({ ...reading, history, head, entries: page.entries });
  };

async function everything(sessionId: string, planId: string): Promise<Copy> {
  const page = await readTakeHome(sessionId, planId);
  if (!page) return "signed_out";
  const reading = readingFrom(page.home?.read, page.actor);
  if (!page.home || !reading) return "nothing";
  const { read, entries, adjustments, journal } = page.home;
  const whole = { ...reading, adjustments, entries, history: read.history, head: read.head };
  const files = takeHome(whole, journal);
  return {
    type: "application/zip",
    body: streamed(Readable.from(zipped(files, new Date(reading.now)))),
  };
}

/** Every copy there is of a plan, by the name its file has: none of them says whose it is. */
export const copies = {
  "plan.pdf": ofPlan(async (reading) => onPaper(await planPaper(reading))),
  "history.pdf": ofHistory(async (reading) => onPaper(await historyPaper(reading))),
  "history.json": ofHistory(async (reading) => ({ ...json, body: await historyFile(reading) })),
  "letter.pdf": ofPlan(async (reading) => onPaper(await letterPaper(reading))),
  "letter-to-share.pdf": ofPlan(async (reading) => onPaper(letterToShare(reading))),
  "everything.zip": everything,
  "check.html": ofPlan(async () => ({ ...html, body: await checkerPage() })),
} as const;

export const isCopy = (name: string): name is keyof typeof copies => Object.hasOwn(copies, name);
