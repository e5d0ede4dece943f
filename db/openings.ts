import "server-only";
import type { Person } from "@/lib/people/person";
import type { Actor } from "@/lib/people/standing";
import type { Day } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { ask } from "./client";
import { type PlanPage, pageOf } from "./plans";
import { sessionHash } from "./sessions";

/** Somebody who opened a plan, and the days on which they did, the earliest first. */
export type Opening = { person: Person; days: Day[] };

/** How far a reader had read before this visit, and when. */
export type ReadBefore = { version: number; at: Instant };

type OpenedPage = { page: PlanPage; readBefore: ReadBefore | null; openings: Opening[] };

/** The plan page in one statement, which leaves the reader's bookmark; who opened it comes to its employee alone. */
export async function openPlanPage(sessionId: string, planId: string, at: Instant) {
  const [row] = await ask<{ opened: OpenedPage | null }>(
    (sql) => sql`select open_plan(${sessionHash(sessionId)}, ${planId}, ${at}) as opened`,
  );
  if (!row?.opened) return null;
  const { page, readBefore, openings } = row.opened;
  return { ...pageOf(page), readBefore, openings };
}

/** A visit to a plan that is told and not made, as in the demo; false for a person who is not here. */
export async function visitPlan(
  { orgId, personId }: Pick<Actor, "orgId" | "personId">,
  planId: string,
  at: Instant,
): Promise<boolean> {
  const [row] = await ask<{ done: boolean }>(
    (sql) => sql`select visit_plan(${orgId}, ${personId}, ${planId}, ${at}) as done`,
  );
  return row?.done ?? false;
}
