import type { Plan } from "@/lib/plan/plan";
import type { Instant } from "@/lib/time/instant";
import { causeOf } from "./cause";
import { clearForPromise, dueAndChanges } from "./due";
import { isDelivered, type PromiseOnLedger } from "./promise";
import type { Side } from "./promised";

/** How a promise stands; derived from what was said, never stored. */
export type PromiseState =
  | "waiting"
  | "open"
  | "asked"
  | "delivered"
  | "kept"
  | "moved_in_time"
  | "missed"
  | "set_apart";

export type PromiseStanding = {
  state: PromiseState;
  dueAt: Instant;
  /** True while a date moved in time carries this promise; shown beside every other state. */
  moved: boolean;
};

/** What a promise is at a moment. "Moved in time" is kept (C.1). */
export function promiseStanding(
  plan: Plan,
  promise: PromiseOnLedger,
  now: Instant,
): PromiseStanding {
  const { dueAt, changes } = dueAndChanges(plan, promise, now);
  const inTime = changes.filter((change) => change.inTime);
  const moved = inTime.some(({ state }) => state === "holds");
  const waits = inTime.some(({ state }) => state === "waits");
  return { state: stateOf(plan, promise, { dueAt, moved, waits, now }), dueAt, moved };
}

type At = { dueAt: Instant; moved: boolean; waits: boolean; now: Instant };

function stateOf(plan: Plan, promise: PromiseOnLedger, at: At): PromiseState {
  const isClear = clearForPromise(plan, promise) !== null;
  const isInTime = (promise.done.at(-1)?.at ?? at.dueAt) < at.dueAt || !isClear;
  const delivered = isInTime ? deliveredState(promise, at.moved) : null;
  if (delivered) return delivered;
  if (!isClear) return "waiting";
  if (at.waits) return "asked";
  return at.now < at.dueAt ? "open" : missedState(promise);
}

function deliveredState(promise: PromiseOnLedger, moved: boolean): PromiseState | null {
  if (promise.confirmed) return moved ? "moved_in_time" : "kept";
  return isDelivered(promise) ? "delivered" : null;
}

function missedState(promise: PromiseOnLedger): PromiseState {
  const cause = causeOf(promise.miss);
  return cause === null || cause === "mine" ? "missed" : "set_apart";
}

/** One side's promises counted by how they stand; the counts add up to the number of promises. */
export function totals(plan: Plan, owner: Side, now: Instant): Record<PromiseState, number> {
  const counts: Record<PromiseState, number> = {
    waiting: 0,
    open: 0,
    asked: 0,
    delivered: 0,
    kept: 0,
    moved_in_time: 0,
    missed: 0,
    set_apart: 0,
  };
  for (const promise of plan.promises.filter((one) => one.promised.owner === owner))
    counts[promiseStanding(plan, promise, now).state] += 1;
  return counts;
}
