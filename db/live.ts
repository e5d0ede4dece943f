import "server-only";
import { ask } from "./client";

/** A session that has a plan open; of the session only what the database keeps of it, in hex. */
export type Watch = { sessionHash: string; planId: string };

/** What a watcher may hear: the plan's version, or null where it may not be read (any more). */
export type Hearing = { personId: string; version: number | null };

/** The plans that changed since a moment of the database, and the moment to ask from next; nothing has changed since null. */
export async function newsSince(seen: string | null): Promise<{ seen: string; plans: string[] }> {
  const [row] = await ask<{ news: { seen: string; plans: string[] } }>(
    (sql) => sql`select news_since(${seen}::pg_snapshot) as news`,
  );
  if (!row) throw new Error("news_since answered nothing");
  return row.news;
}

/** For each watcher what it may hear at this moment; null once its session is over. Asking keeps no session alive. */
export async function whoHears(watching: Watch[]): Promise<(Hearing | null)[]> {
  const [row] = await ask<{ heard: (Hearing & { place: number })[] }>(
    (sql) => sql`select who_hears(${sql.json(watching)}) as heard`,
  );
  const heard = new Map(row?.heard.map(({ place, ...hearing }) => [place, hearing]));
  return watching.map((_, place) => heard.get(place) ?? null);
}
