import "server-only";
import type { Actor } from "@/lib/people/standing";
import type { PlanEvent } from "@/lib/plan/event";
import type { Status } from "@/lib/plan/status";
import type { kept } from "@/lib/plan/summary";
import type { Entry } from "@/lib/proof/entry";
import type { Receipt } from "@/lib/proof/receipt";
import { ask } from "./client";
import { together } from "./together";
import { DatabaseUnavailable } from "./unavailable";

/** An entry as it was stored before, with its writer. */
export type Stored = Receipt & { actorId: string; body: PlanEvent };

export type Answer =
  | { outcome: "recorded" | "not_found" | "no_such_person" }
  | { outcome: "stale"; version: number }
  | ({ outcome: "repeat" } & Stored);

/** An entry, the plan's status before it, and what is kept beside the history after it. */
type Append = { actor: Actor; entry: Entry; was: Status; beside: ReturnType<typeof kept> };

/** Appends an entry and what is kept beside it, all or nothing. Writes that meet share a statement; each gets its own answer. */
export const append: (one: Append) => Promise<Answer> = together(appendAtOnce);

async function appendAtOnce(several: Append[]): Promise<(one: Append) => Promise<Answer>> {
  const [first] = several;
  const own = several.filter(({ actor }) => actor.orgId === first?.actor.orgId);
  const recorded = new Set(own.length > 1 && (await inOneStatement(own)) ? own : []);
  return async (one) => (recorded.has(one) ? { outcome: "recorded" } : alone(one));
}

/** True when all of it was recorded; else nothing was, so that nobody's fails for another's. */
async function inOneStatement(several: Append[]): Promise<boolean> {
  const orgId = several[0]?.actor.orgId ?? "";
  try {
    const [row] = await ask<{ recorded: boolean }>(
      (sql) => sql`select append_events(${orgId}, ${sql.json(rowsOf(several))}) as recorded`,
    );
    return row?.recorded ?? false;
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    return false;
  }
}

/** What several leave in each table. */
function rowsOf(several: Append[]) {
  const plans = several.map(({ entry: { planId, seq, hash, at }, was, beside }) => ({
    ...beside.summary,
    planId,
    seq,
    hash,
    at,
    was,
  }));
  const each = <Row extends object>(rows: (one: Append) => Row[]) =>
    several.flatMap((one) => rows(one).map((row) => ({ ...row, planId: one.entry.planId })));
  return {
    events: several.map(({ entry }) => entry),
    plans,
    promises: each(({ beside }) => beside.promises),
    guests: each(({ beside }) => beside.guests.map((personId) => ({ personId }))),
    waitsForHr: each(({ beside }) => beside.waitsForHr),
  };
}

async function alone({ actor, entry, beside }: Append): Promise<Answer> {
  try {
    const [row] = await ask<{ answer: Answer }>(
      (sql) => sql`select append_event(${actor.orgId}, ${actor.personId},
        ${sql.json(entry)}, ${sql.json(beside)}) as answer`,
    );
    return row?.answer ?? { outcome: "not_found" };
  } catch (error) {
    if (isOvertaken(error)) return { outcome: "stale", version: 0 };
    if (codeOf(error) === namesNobody) return { outcome: "no_such_person" };
    throw error;
  }
}

/** Somebody else's event came between the read and the append, seen by Postgres before it was seen here. */
function isOvertaken(error: unknown): boolean {
  const code = codeOf(error);
  return code === "42501" || code === "40001";
}

/** The event names a person who is not in the organisation, or not any more. */
const namesNobody = "23503";

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? error.code : undefined;
