import { dueInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { onDay, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { MarkKind } from "@/app/ui/mark";
import { words } from "@/app/words";
import { type PromiseState, promiseStanding } from "@/lib/plan/promise/ledger";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";

export const marks: Record<PromiseState, MarkKind> = {
  waiting: "open",
  open: "open",
  asked: "running",
  delivered: "running",
  kept: "kept",
  moved_in_time: "moved",
  missed: "missed",
  set_apart: "part",
};

export function markOf({ plan, now }: Reading, promise: PromiseOnLedger): MarkKind {
  return marks[promiseStanding(plan, promise, now).state];
}

/** How a promise stands, with the day that says so. */
export function stateInWords(reading: Reading, promise: PromiseOnLedger): string {
  const { plan, now } = reading;
  const { state, dueAt, moved } = promiseStanding(plan, promise, now);
  const done = promise.done.at(-1);
  const values = { due: dueInWords(plan, dueAt), on: done ? onDay(reading, done.at) : "" };
  const key = state === "open" && moved ? "openMoved" : state;
  return words(`plan.promises.state.${key}`, values);
}
