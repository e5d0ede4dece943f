import "server-only";
import type { SignedInPerson } from "@/lib/people/person";
import type { Actor } from "@/lib/people/standing";
import type { Draft } from "@/lib/plan/draft";
import { freshDraft } from "@/lib/plan/draft";
import type { Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";
import { ask } from "./client";
import { opened, readPlan, type StoredPlan } from "./plans";
import { sessionHash } from "./sessions";
import { type Ground, termsFrom } from "./terms";

/** A draft as it is stored, with its own version; it counts saves and has nothing to do with history. */
export type StoredDraft = { document: Draft; version: number; savedAt: Instant };

export type Saved =
  | { saved: true; version: number; savedAt: Instant }
  | { saved: false; version: number; savedAt: Instant; document: Draft };

type Beginning = {
  planId: string;
  employeeId: string;
  /** What is put into the fresh draft before it is stored. */
  begun?: (fresh: Draft) => Draft;
};

/** Begins a draft for somebody who reports to the actor today; false for anybody else. */
export async function beginDraft(
  actor: Actor,
  { planId, employeeId, begun = (fresh) => fresh }: Beginning,
  now: Instant,
): Promise<boolean> {
  const [row] = await ask<{ ground: (Ground & { reports: boolean }) | null }>(
    (sql) => sql`select plan_ground(${actor.orgId}, ${actor.personId}, ${employeeId}) as ground`,
  );
  if (!row?.ground?.reports) return false;
  const terms = termsFrom(row.ground, dayOf(now, row.ground.zone));
  const document = begun(freshDraft(terms, dayOf(now, terms.zone)));
  const draft = { planId, employeeId, terms, document, at: now };
  try {
    const [stored] = await ask<{ done: boolean }>(
      (sql) =>
        sql`select begin_draft(${actor.orgId}, ${actor.personId}, ${sql.json(draft)}) as done`,
    );
    return stored?.done ?? false;
  } catch (error) {
    if (!isTaken(error)) throw error;
    return isBegun(actor, planId, employeeId);
  }
}

const isTaken = (error: unknown) =>
  typeof error === "object" &&
  error !== null &&
  "constraint_name" in error &&
  error.constraint_name === "plans_org_id_plan_id_pk";

/** Whether a draft that was sent twice is the one that is there: the second time changes nothing. */
async function isBegun(actor: Actor, planId: string, employeeId: string): Promise<boolean> {
  const read = await readPlan(actor, planId);
  return read?.plan.employeeId === employeeId && read.plan.supervisorId === actor.personId;
}

/** Saves a draft on top of the version its writer had; an older one gets the stored text back, null is not theirs. */
export async function saveDraft(
  actor: Actor,
  planId: string,
  { document, version }: { document: Draft; version: number },
  now: Instant,
): Promise<Saved | null> {
  const draft = { planId, document, version, at: now };
  const [row] = await ask<{ saved: Saved | null }>(
    (sql) => sql`select save_draft(${actor.orgId}, ${actor.personId}, ${sql.json(draft)}) as saved`,
  );
  return row?.saved ?? null;
}

/** Discards a draft that was never submitted; what HR has read stays. */
export async function discardDraft(actor: Actor, planId: string): Promise<boolean> {
  const [row] = await ask<{ done: boolean }>(
    (sql) => sql`select discard_draft(${actor.orgId}, ${actor.personId}, ${planId}) as done`,
  );
  return row?.done ?? false;
}

/** The editor's page in one statement. */
export async function readDraft(sessionId: string, planId: string) {
  const [row] = await ask<{
    page: { actor: SignedInPerson; plan: StoredPlan | null; draft: StoredDraft | null } | null;
  }>((sql) => sql`select page_draft(${sessionHash(sessionId)}, ${planId}) as page`);
  if (!row?.page) return null;
  const { actor, plan, draft } = row.page;
  return { actor, read: plan && draft ? opened(plan) : null, draft };
}
