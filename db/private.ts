import "server-only";
import type { Person, SignedInPerson } from "@/lib/people/person";
import type { AdjustmentOnPlan } from "@/lib/private/adjustment";
import type { Confidence, PlanToTellAbout } from "@/lib/private/confidence";
import type { HelpResource } from "@/lib/private/help";
import type { Instant } from "@/lib/time/instant";
import { ask } from "./client";
import {
  openAdjustments,
  openConfidence,
  type Sealed,
  type SealedConfidence,
} from "./private-seal";
import { sessionHash } from "./sessions";

/** Something told to HR, for a list: without the words. */
export type Heard = Pick<
  Confidence,
  "confidenceId" | "kind" | "planTitle" | "zone" | "followsId" | "toldAt"
> & {
  employee: Person;
  isAdjusted: boolean;
  answers: { answeredAt: Instant; afterDay: number | null }[];
};

type PrivatePage<Told> = {
  actor: SignedInPerson;
  plans: PlanToTellAbout[];
  told: Told[];
  /** What this HR partner hears; null for everyone else. */
  heard: Heard[] | null;
  help: HelpResource[];
};

/** What one told HR, what HR was told, and where help is, in one statement; null without a live session. */
export async function readPrivate(sessionId: string): Promise<PrivatePage<Confidence> | null> {
  const [row] = await ask<{ page: PrivatePage<SealedConfidence> | null }>(
    (sql) => sql`select page_private(${sessionHash(sessionId)}) as page`,
  );
  if (!row?.page) return null;
  const { orgId } = row.page.actor;
  return { ...row.page, told: row.page.told.map((one) => openConfidence(orgId, one)) };
}

/** What the supervisor recorded after a concern that may weigh on the employee (003-5j). */
export type WeighsSince = { seq: number; type: Weighing; at: Instant };

type Weighing =
  | "amendment_proposed"
  | "observation_shared"
  | "control_renewed"
  | "check_in_added"
  | "promise_refused"
  | "hearing_opened";

type ConfidencePage<Told> = {
  actor: SignedInPerson;
  told: Told | null;
  earlier: Told[];
  since: WeighsSince[] | null;
};

/** One thing told and what was told before it, in one statement; `told` is null for everyone who does not hear it. */
export async function readConfidence(
  sessionId: string,
  confidenceId: string | null,
): Promise<ConfidencePage<Confidence> | null> {
  const [row] = await ask<{ page: ConfidencePage<SealedConfidence> | null }>(
    (sql) => sql`select page_confidence(${sessionHash(sessionId)}, ${confidenceId}) as page`,
  );
  if (!row?.page) return null;
  const { actor, told, earlier, since } = row.page;
  return {
    actor,
    since,
    told: told && openConfidence(actor.orgId, told),
    earlier: earlier.map((one) => openConfidence(actor.orgId, one)),
  };
}

/** What was agreed for a plan, without the reason, as everyone on it reads it; empty for strangers. */
export async function adjustmentsOf(
  { orgId, sessionId }: { orgId: string; sessionId: string },
  planId: string,
): Promise<AdjustmentOnPlan[]> {
  const [row] = await ask<{ stored: Sealed<AdjustmentOnPlan>[] | null }>(
    (sql) => sql`select page_adjustments(${sessionHash(sessionId)}, ${planId}) as stored`,
  );
  return openAdjustments(orgId, row?.stored ?? []);
}
