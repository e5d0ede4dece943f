import { dueInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { onDay, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { MarkKind } from "@/app/ui/mark";
import { words } from "@/app/words";
import { type PromiseState, promiseStanding } from "@/lib/plan/promise/ledger";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import { missingDays } from "./missing-days";

/** How a promise is shown: as it stands, or as partly kept where running help was missing on agreed days. */
export type ShownState = PromiseState | "partly";

export const marks: Record<ShownState, MarkKind> = {
  waiting: "open",
  open: "open",
  asked: "running",
  delivered: "running",
  kept: "kept",
  moved_in_time: "moved",
  partly: "part",
  missed: "missed",
  set_apart: "apart",
};

export function shownState({ plan, now }: Reading, promise: PromiseOnLedger): ShownState {
  const { state } = promiseStanding(plan, promise, now);
  return state === "open" && missingDays(plan, promise).length > 0 ? "partly" : state;
}

export function markOf(reading: Reading, promise: PromiseOnLedger): MarkKind {
  return marks[shownState(reading, promise)];
}

/** How a promise stands, with the day that says so. */
export function stateInWords(reading: Reading, promise: PromiseOnLedger): string {
  const { plan, now } = reading;
  const { dueAt, moved } = promiseStanding(plan, promise, now);
  const state = shownState(reading, promise);
  const done = promise.done.at(-1);
  const values = { due: dueInWords(plan, dueAt), on: done ? onDay(reading, done.at) : "" };
  const key = state === "open" && moved ? "openMoved" : state;
  return words(`plan.promises.state.${key}`, values);
}
