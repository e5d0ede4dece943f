import "server-only";
import { randomBytes } from "node:crypto";
import type { Actor } from "@/lib/people/standing";
import type { PlanEvent, Recorded } from "@/lib/plan/event";
import { objection, standingOn } from "@/lib/plan/objection";
import { after, type Plan } from "@/lib/plan/plan";
import type { Refusal } from "@/lib/plan/refusal";
import { kept } from "@/lib/plan/summary";
import { canonicalText } from "@/lib/proof/canonical";
import type { Receipt } from "@/lib/proof/receipt";
import type { Instant } from "@/lib/time/instant";
import { append, type Stored } from "./append";
import { ask } from "./client";
import { entryFor } from "./entry";
import { inTurn } from "./in-turn";
import { ring } from "./live-ring";
import { type ReadPlan, readPlan } from "./plans";

/** A wish to record: the event's own id (a repeat returns the first answer), and the version its writer had read. */
export type Wish = { id: string; expectedVersion?: number; event: PlanEvent };

export type Recording =
  | { recorded: true; version: number; receipt: Receipt; plan: Plan | null }
  | { recorded: false; refusal: Refusal; since: Recorded[] };

const refused = (refusal: Refusal, since: Recorded[] = []): Recording => ({
  recorded: false,
  refusal,
  since,
});

const notFound = () => refused({ code: "not_found", because: "no_such_plan" });

const tries = 3;

/** The only write: reads the plan as the actor, asks the rules, and appends in one statement; a conflict asks again, three times at most. */
export function record(
  actor: Actor,
  planId: string,
  wish: Wish,
  now: () => Instant,
): Promise<Recording> {
  return inTurn(planId, () => recordNow(actor, planId, wish, now));
}

async function recordNow(
  actor: Actor,
  planId: string,
  wish: Wish,
  now: () => Instant,
): Promise<Recording> {
  for (let left = tries; left > 0; left -= 1) {
    const read = await readPlan(actor, planId);
    if (!read) return notFound();
    const recording =
      (await repeatOf(read, actor, wish)) ?? (await tryOnce(read, actor, wish, now()));
    if (recording) return recording;
  }
  return refused({ code: "stale", because: "changed_meanwhile" });
}

/** The first answer to an event id that is already in the history; another body under the same id is refused. */
async function repeatOf(read: ReadPlan, actor: Actor, wish: Wish): Promise<Recording | null> {
  if (!read.history.some(({ id }) => id === wish.id)) return null;
  const [row] = await ask<{ stored: Stored | null }>(
    (sql) =>
      sql`select find_receipt(${actor.orgId}, ${actor.personId}, ${read.plan.planId}, ${wish.id}) as stored`,
  );
  return row?.stored ? repeated(row.stored, actor, wish) : null;
}

function repeated(stored: Stored, actor: Actor, wish: Wish): Recording {
  const same =
    stored.actorId === actor.personId && canonicalText(stored.body) === canonicalText(wish.event);
  if (!same) return refused({ code: "invalid", because: "id_used_for_another" });
  const { planId, seq, hash, signature, keyId } = stored;
  return {
    recorded: true,
    version: seq,
    receipt: { planId, seq, hash, signature, keyId },
    plan: null,
  };
}

/** Who changed the plan since it was read, and when. */
function overtaken({ people }: ReadPlan, since: Recorded[]): Refusal {
  const last = since.at(-1);
  const name = people.find(({ personId }) => personId === last?.by)?.name;
  if (!last || !name) return { code: "stale", because: "changed_meanwhile" };
  return { code: "stale", because: "changed_by", values: { name, at: last.at } };
}

async function tryOnce(
  read: ReadPlan,
  actor: Actor,
  wish: Wish,
  now: Instant,
): Promise<Recording | null> {
  const { plan, history } = read;
  const since = wish.expectedVersion === undefined ? [] : history.slice(wish.expectedVersion);
  const refusal = objection(plan, wish.event, actor, now);
  if (refusal) return refused(refusal, since);
  if (wish.expectedVersion !== undefined && wish.expectedVersion !== plan.version)
    return refused(overtaken(read, since), since);
  const standing = standingOn(plan, actor);
  if (standing === null) return notFound();
  const recorded = {
    id: wish.id,
    seq: plan.version + 1,
    by: actor.personId,
    standing,
    at: now,
    zone: actor.zone,
    event: wish.event,
  } as Recorded;
  const entry = entryFor(read, recorded, randomBytes(16));
  const next = after(plan, recorded);
  const answer = await append({ actor, entry, was: plan.status, beside: kept(next, now) });
  if (answer.outcome === "repeat") return repeated(answer, actor, wish);
  if (answer.outcome === "not_found") return notFound();
  if (answer.outcome === "no_such_person")
    return refused({ code: "invalid", because: "no_such_person" });
  if (answer.outcome === "stale") return null;
  ring();
  const { planId, seq, hash, signature, keyId } = entry;
  return {
    recorded: true,
    version: seq,
    receipt: { planId, seq, hash, signature, keyId },
    plan: next,
  };
}
