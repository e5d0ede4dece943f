import "server-only";
import type { Actor } from "@/lib/people/standing";
import type { AdjustmentMove } from "@/lib/private/adjustment";
import type { Answering } from "@/lib/private/answering";
import type { Telling } from "@/lib/private/confidence";
import type { Instant } from "@/lib/time/instant";
import { ask } from "./client";
import { seal } from "./field-key";
import { places, storedAs } from "./private-seal";

/** Done (also when it was done before), an id already used for another text, or nothing there for this actor. */
export type Outcome = "done" | "used" | "not_there";

type Stored = { stored: { sealed: string | null } | null };

/** Tells HR something in confidence. */
export async function tellHr(
  { orgId, personId }: Actor,
  { text, ...telling }: Telling,
  now: Instant,
): Promise<Outcome> {
  const place = places.confidence(orgId, telling.id);
  const told = { ...telling, at: now, sealed: seal(place, text) };
  const [row] = await ask<Stored>(
    (sql) => sql`select tell_hr(${orgId}, ${personId}, ${sql.json(told)}) as stored`,
  );
  return storedAs(place, text, row?.stored ?? null);
}

/** Takes back what one told, so that HR hears it no more; `erases` empties it for good. */
export async function takeBack(
  { orgId, personId }: Actor,
  confidenceId: string,
  erases: boolean,
  now: Instant,
): Promise<boolean> {
  const [row] = await ask<{ done: boolean }>(
    (sql) =>
      sql`select take_back(${orgId}, ${personId}, ${confidenceId}, ${erases}, ${now}) as done`,
  );
  return row?.done ?? false;
}

/** HR's answer to what was told, or a proposal of what may cross over to the plan. */
export async function answerConfidence(
  { orgId, personId }: Actor,
  { id, confidenceId, ...answer }: Answering & { confidenceId: string },
  now: Instant,
): Promise<Outcome> {
  const proposes = answer.type === "adjustment_proposed";
  const place = proposes ? places.adjustment(orgId, id) : places.answer(orgId, id);
  const afterDay = proposes ? null : (answer.afterDay ?? null);
  const said = { id, confidenceId, afterDay, at: now, sealed: seal(place, answer.text) };
  const [row] = await ask<Stored>((sql) =>
    proposes
      ? sql`select propose_adjustment(${orgId}, ${personId}, ${sql.json(said)}) as stored`
      : sql`select answer_confidence(${orgId}, ${personId}, ${sql.json(said)}) as stored`,
  );
  return storedAs(place, answer.text, row?.stored ?? null);
}

/** The employee agrees or declines, once; either side ends what is in force. Null when it is not theirs. */
export async function moveAdjustment(
  { orgId, personId }: Actor,
  adjustmentId: string,
  move: AdjustmentMove,
  now: Instant,
): Promise<"moved" | "not_now" | null> {
  const [row] = await ask<{ outcome: "moved" | "not_now" | null }>(
    (sql) =>
      sql`select move_adjustment(${orgId}, ${personId}, ${adjustmentId}, ${move}, ${now}) as outcome`,
  );
  return row?.outcome ?? null;
}
