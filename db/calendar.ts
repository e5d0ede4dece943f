import "server-only";
import { createHash } from "node:crypto";
import type { SignedInPerson } from "@/lib/people/person";
import type { Actor } from "@/lib/people/standing";
import type { Instant } from "@/lib/time/instant";
import { ask } from "./client";
import { opened, type StoredPlan } from "./plans";
import { sessionHash } from "./sessions";

/** The secret itself is known to nobody here: a lost address is made anew, never told again. */
const hashed = (secret: string) => createHash("sha256").update(`calendar|${secret}`).digest();

/** Who asks, and since when their calendar has an address; null without a live session. */
export async function readCalendarPage(sessionId: string) {
  const [row] = await ask<{ page: { actor: SignedInPerson; madeAt: Instant | null } | null }>(
    (sql) => sql`select page_calendar(${sessionHash(sessionId)}) as page`,
  );
  return row?.page ?? null;
}

type Whose = Pick<Actor, "orgId" | "personId">;

/** Lets an address lead to one's calendar; the one before leads nowhere from now on. */
export async function keepFeed({ orgId, personId }: Whose, secret: string, now: Instant) {
  const [row] = await ask<{ kept: boolean }>(
    (sql) =>
      sql`select keep_calendar_feed(${orgId}, ${personId}, ${hashed(secret)}, ${now}) as kept`,
  );
  return row?.kept ?? false;
}

/** Ends one's address: who still has it finds nothing. */
export async function endFeed({ orgId, personId }: Whose): Promise<void> {
  await ask((sql) => sql`select end_calendar_feed(${orgId}, ${personId})`);
}

/** Whose calendar an address leads to, and the plans they stand on today; null when it leads nowhere. */
export async function readCalendar(secret: string) {
  const [row] = await ask<{ feed: { actor: SignedInPerson; plans: StoredPlan[] } | null }>(
    (sql) => sql`select read_calendar(${hashed(secret)}) as feed`,
  );
  if (!row?.feed) return null;
  return { actor: row.feed.actor, plans: row.feed.plans.map(opened) };
}
