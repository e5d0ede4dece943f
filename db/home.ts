import "server-only";
import type { Person, SignedInPerson } from "@/lib/people/person";
import type { Status } from "@/lib/plan/status";
import type { Instant } from "@/lib/time/instant";
import { ask } from "./client";
import { opened, type PlanRow, type StoredPlan } from "./plans";
import { sessionHash } from "./sessions";

/** A draft on its author's home page. */
export type DraftRow = {
  planId: string;
  status: Status;
  employee: Person;
  savedAt: Instant;
  title: string | null;
};

type HomePage = {
  actor: SignedInPerson;
  plans: StoredPlan[];
  drafts: DraftRow[];
  waitsForHr: PlanRow[];
  reports: Person[];
};

/** The home page in one statement: own plans whole, drafts, what waits for HR, and who reports to the actor. */
export async function readHome(sessionId: string) {
  const [row] = await ask<{ page: HomePage | null }>(
    (sql) => sql`select page_home(${sessionHash(sessionId)}) as page`,
  );
  return row?.page ? { ...row.page, plans: row.page.plans.map(opened) } : null;
}
