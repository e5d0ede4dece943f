import "server-only";
import type { Person, SignedInPerson } from "@/lib/people/person";
import type { Actor } from "@/lib/people/standing";
import type { Recorded } from "@/lib/plan/event";
import { fold, type Origin, type Plan } from "@/lib/plan/plan";
import type { Status } from "@/lib/plan/status";
import type { Instant } from "@/lib/time/instant";
import { ask } from "./client";
import { openAdjustments } from "./private-seal";
import { sessionHash } from "./sessions";

/** A plan as it is stored: where it begins, what happened, and who is in it. */
export type StoredPlan = {
  origin: Origin;
  version: number;
  head: string | null;
  events: Recorded[];
  people: Person[];
};

/** A plan as a page shows it, with the names of everyone in it. */
export type ReadPlan = { plan: Plan; history: Recorded[]; people: Person[]; head: string | null };

/** A list row: the plan's summary, and how the actor stands towards it. */
export type PlanRow = {
  planId: string;
  status: Status;
  version: number;
  title: string | null;
  standing: "employee" | "supervisor" | "hr" | "guest";
  employee: Person;
  supervisor: Person;
  startsOn: string | null;
  endsOn: string | null;
  nextAt: Instant | null;
  waitsFor: { employee: number; supervisor: number; hr: number };
};

export function opened(stored: StoredPlan): ReadPlan {
  return {
    plan: fold(stored.origin, stored.events),
    history: stored.events,
    people: stored.people,
    head: stored.head,
  };
}

/** A plan as an actor may read it; null when it does not exist for them. */
export async function readPlan(
  actor: Pick<Actor, "orgId" | "personId">,
  planId: string,
): Promise<ReadPlan | null> {
  const [row] = await ask<{ plan: StoredPlan | null }>(
    (sql) => sql`select read_plan(${actor.orgId}, ${actor.personId}, ${planId}) as plan`,
  );
  return row?.plan ? opened(row.plan) : null;
}

/** What every page of a plan brings along. */
export type PlanPage = {
  actor: SignedInPerson;
  plan: StoredPlan | null;
  adjustments: Parameters<typeof openAdjustments>[1];
};

/** The plan page in one statement: session, permission, history; up to a moment for the plan as it stood. */
export async function readPlanPage(
  sessionId: string,
  planId: string,
  until: Instant | null = null,
) {
  const [row] = await ask<{ page: PlanPage | null }>(
    (sql) => sql`select page_plan(${sessionHash(sessionId)}, ${planId}, ${until}) as page`,
  );
  return row?.page ? pageOf(row.page) : null;
}

/** A page of a plan as one person reads it; no plan where there is none for them. */
export type PlanRead = ReturnType<typeof pageOf>;

export function pageOf({ actor, plan, adjustments }: PlanPage) {
  return {
    actor,
    read: plan ? opened(plan) : null,
    adjustments: openAdjustments(actor.orgId, adjustments),
  };
}

/** What a list of plans is narrowed to: `waits` to those that wait for the actor; `before` is the last plan id of the page above. */
export type PlanFilters = { status?: Status; waits?: "me"; before?: string; limit?: number };

export async function listPlans(sessionId: string, filters: PlanFilters) {
  const [row] = await ask<{ page: { actor: SignedInPerson; plans: PlanRow[] } | null }>(
    (sql) => sql`select page_plans(${sessionHash(sessionId)}, ${sql.json(filters)}) as page`,
  );
  return row?.page ?? null;
}
