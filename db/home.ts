import "server-only";
import type { Person, SignedInPerson } from "@/lib/people/person";
import type { Status } from "@/lib/plan/status";
import type { HrWaiting } from "@/lib/plan/summary";
import type { Instant } from "@/lib/time/instant";
import { ask } from "./client";
import { opened, type PlanRow, type StoredPlan } from "./plans";
import type { Heard } from "./private";
import { sessionHash } from "./sessions";

/** A draft on its author's home page. */
export type DraftRow = {
  planId: string;
  status: Status;
  employee: Person;
  savedAt: Instant;
  title: string | null;
};

/** A plan whose supervisor or whose employee has left, before it came to an end. */
type LeftBehind = Omit<HrWaiting, "what"> & { what: "supervisor_left" | "employee_left" };

/** Something that waits for HR, and on which plan. */
export type HrRow = (HrWaiting | LeftBehind) & { plan: PlanRow };

/** What waits for an HR partner on plans the employee has, and what was told to them in confidence and is still open. */
type ForHr = { hrWaits: HrRow[]; leftBehind: HrRow[]; heard: Heard[] };

type HomePage = {
  actor: SignedInPerson;
  plans: StoredPlan[];
  drafts: DraftRow[];
  waitsForHr: PlanRow[];
  reports: Person[];
};

type Beside = { hereBefore: Instant | null; toLookAt: StoredPlan[] };

/** The home page in one statement: own plans whole, drafts, who reports to the actor, since when the actor was away, and for HR what waits and which plans to look at. */
export async function readHomePage(sessionId: string, now: Instant) {
  const hash = sessionHash(sessionId);
  const [row] = await ask<{ page: HomePage | null; beside: Beside | null; hr: ForHr }>(
    (sql) => sql`select page_home(${hash}) as page, home_beside(${hash}, ${now}) as beside,
        home_for_hr(${hash}, ${now}) as hr`,
  );
  if (!row?.page || !row.beside) return null;
  const { hereBefore, toLookAt } = row.beside;
  const { leftBehind, hrWaits, heard } = row.hr;
  return {
    ...row.page,
    plans: row.page.plans.map(opened),
    hrWaits: [...leftBehind, ...hrWaits],
    heard,
    hereBefore,
    toLookAt: toLookAt.map(opened),
  };
}

/** Who reports to the actor today, in one statement. */
export async function readReports(sessionId: string) {
  const [row] = await ask<{ actor: SignedInPerson | null; reports: Person[] | null }>(
    (sql) => sql`select page -> 'actor' as actor, page -> 'reports' as reports
        from page_home(${sessionHash(sessionId)}) as page`,
  );
  return row?.actor && row.reports ? { actor: row.actor, reports: row.reports } : null;
}
