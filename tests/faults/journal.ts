import { setTimeout as sleep } from "node:timers/promises";
import { v7 as newId } from "uuid";
import { verifyHistory } from "@/lib/proof/verify";
import { historyOf, type Party, post, question } from "./demo-people";

const PATIENCE_MS = 10_000;

/** What everyone was told, kept outside the app and its database. */
export interface Journal {
  readonly told: { readonly planId: string; readonly id: string }[];
  /** Requests that got no answer within ten seconds. */
  unanswered: number;
  /** Answers that named no reason: 500. */
  failures: number;
  /** Answers that asked to come back later: 503. */
  postponed: number;
  lastTold: number;
  isOpen: boolean;
}

export function newJournal(): Journal {
  return { told: [], unanswered: 0, failures: 0, postponed: 0, lastTold: Date.now(), isOpen: true };
}

/** Sends one question until it is answered; its id stays, so that no repeat counts twice. */
async function ask(journal: Journal, origin: string, writer: Party, more: string) {
  const id = newId();
  const wish = { id, event: question(`Number ${id}?${more}`) };
  while (journal.isOpen) {
    const began = Date.now();
    const answer = await post(origin, writer, wish, PATIENCE_MS).catch((error: Error) => error);
    if (answer instanceof Error) {
      if (Date.now() - began >= PATIENCE_MS) journal.unanswered += 1;
      await sleep(50);
    } else if (answer.ok) {
      await answer.body?.cancel();
      journal.told.push({ planId: writer.planId, id });
      journal.lastTold = Date.now();
      return;
    } else {
      await answer.body?.cancel();
      if (answer.status === 500) journal.failures += 1;
      if (answer.status === 503) journal.postponed += 1;
      await sleep(answer.status === 409 ? 5 : 100);
    }
  }
}

/** Writes one question after the other until the journal is closed; `more` makes them longer. */
export async function write(
  journal: Journal,
  origin: string,
  writer: Party,
  more = "",
): Promise<void> {
  while (journal.isOpen) await ask(journal, origin, writer, more);
}

/** What of the journal is not in the histories, and what in them is half or does not verify. */
export async function compare(journal: Journal, origin: string, writers: readonly Party[]) {
  const plans = new Map(writers.map((writer) => [writer.planId, writer]));
  let lost = 0;
  let half = 0;
  for (const [planId, writer] of plans) {
    const { version, entries } = await historyOf(origin, writer);
    const ids = new Set(entries.map(({ id }) => id));
    lost += journal.told.filter((entry) => entry.planId === planId && !ids.has(entry.id)).length;
    const whole = { signatures: false, expected: { version } };
    half += (await verifyHistory(entries, {}, whole)).length + entries.length - ids.size;
  }
  return { lost, half };
}
