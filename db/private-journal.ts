import "server-only";
import type { SignedInPerson } from "@/lib/people/person";
import type { Actor } from "@/lib/people/standing";
import type { JournalEntry } from "@/lib/private/journal";
import type { Instant } from "@/lib/time/instant";
import { ask } from "./client";
import { seal } from "./field-key";
import { openEntry, places, type SealedEntry, storedAs } from "./private-seal";
import { sessionHash } from "./sessions";

/** How many entries one page of a journal holds. */
export const entriesAPage = 50;

/** Narrowed to one entry, to those before an entry, or to a page; without a limit it is the whole journal. */
export type JournalWanted = { entryId?: string; before?: string; limit?: number };

/** One's own journal in one statement, newest first; null without a live session. */
export async function readJournal(sessionId: string, wanted: JournalWanted) {
  const [row] = await ask<{ page: { actor: SignedInPerson; entries: SealedEntry[] } | null }>(
    (sql) => sql`select page_journal(${sessionHash(sessionId)}, ${sql.json(wanted)}) as page`,
  );
  if (!row?.page) return null;
  const { actor, entries } = row.page;
  return { actor, entries: entries.map((entry) => openEntry(actor.orgId, entry)) };
}

type Written = Pick<JournalEntry, "entryId" | "text">;

/** Writes an entry; the same once more is done already, another text under the same id is not taken. */
export async function writeEntry(
  { orgId, personId }: Actor,
  { entryId, text }: Written,
  now: Instant,
): Promise<"done" | "used" | "not_there"> {
  const place = places.entry(orgId, entryId);
  const entry = { entryId, at: now, sealed: seal(place, text) };
  const [row] = await ask<{ stored: SealedEntry | null }>(
    (sql) => sql`select write_entry(${orgId}, ${personId}, ${sql.json(entry)}) as stored`,
  );
  return storedAs(place, text, row?.stored ?? null);
}

/** Changes an entry on top of the version its writer had; an older one is stale, null is not theirs. */
export async function changeEntry(
  { orgId, personId }: Actor,
  { entryId, text, version }: Written & { version: number },
  now: Instant,
): Promise<"changed" | "stale" | null> {
  const sealed = seal(places.entry(orgId, entryId), text);
  const entry = { entryId, version, at: now, sealed };
  const [row] = await ask<{ outcome: "changed" | "stale" | null }>(
    (sql) => sql`select change_entry(${orgId}, ${personId}, ${sql.json(entry)}) as outcome`,
  );
  return row?.outcome ?? null;
}

/** Removes an entry of one's own for good; nothing is left of it. */
export async function removeEntry({ orgId, personId }: Actor, entryId: string): Promise<void> {
  await ask((sql) => sql`select remove_entry(${orgId}, ${personId}, ${entryId})`);
}
