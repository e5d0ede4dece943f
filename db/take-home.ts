import "server-only";
import type { SignedInPerson } from "@/lib/people/person";
import type { Entry } from "@/lib/proof/entry";
import { ask } from "./client";
import { opened, type StoredPlan } from "./plans";
import {
  openAdjustments,
  openConfidence,
  openEntry,
  type SealedConfidence,
  type SealedEntry,
} from "./private-seal";
import { sessionHash } from "./sessions";

type TakeHomePage = {
  actor: SignedInPerson;
  plan: StoredPlan | null;
  entries: Entry[];
  adjustments: Parameters<typeof openAdjustments>[1];
  journal: SealedEntry[];
  told: SealedConfidence[];
};

/** Everything of a plan that is its employee's to take home; for everyone else there is none. Null without a live session. */
export async function readTakeHome(sessionId: string, planId: string) {
  const [row] = await ask<{ page: TakeHomePage | null }>(
    (sql) => sql`select page_take_home(${sessionHash(sessionId)}, ${planId}) as page`,
  );
  if (!row?.page) return null;
  const { actor, plan, entries, adjustments, journal, told } = row.page;
  if (!plan) return { actor, home: null };
  const own = {
    entries,
    adjustments: openAdjustments(actor.orgId, adjustments),
    journal: journal.map((entry) => openEntry(actor.orgId, entry)),
    told: told.map((one) => openConfidence(actor.orgId, one)),
  };
  return { actor, home: { read: opened(plan), ...own } };
}
