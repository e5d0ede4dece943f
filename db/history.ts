import "server-only";
import type { SignedInPerson } from "@/lib/people/person";
import type { EventType } from "@/lib/plan/event";
import type { Entry } from "@/lib/proof/entry";
import type { Instant } from "@/lib/time/instant";
import { ask } from "./client";
import { opened, type StoredPlan } from "./plans";
import { sessionHash } from "./sessions";

/** What a history is narrowed to: a person, kinds of event, from and until a moment, after a number. */
export type HistoryFilters = {
  by?: string;
  types?: EventType[];
  from?: Instant;
  until?: Instant;
  after?: number;
};

/** A plan's history with its proof, in one statement; null without a live session, no plan for a stranger. */
export async function readHistory(sessionId: string, planId: string, filters: HistoryFilters) {
  const [row] = await ask<{
    page: { actor: SignedInPerson; plan: StoredPlan | null; entries: Entry[] } | null;
  }>(
    (sql) =>
      sql`select page_history(${sessionHash(sessionId)}, ${planId}, ${sql.json(filters)}) as page`,
  );
  if (!row?.page) return null;
  const { actor, plan, entries } = row.page;
  return { actor, read: plan ? opened(plan) : null, entries: plan ? entries : [] };
}
