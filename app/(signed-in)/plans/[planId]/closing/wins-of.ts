import { isTakenBack, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Recorded } from "@/lib/plan/event";

/** What the employee wrote down as a win, in the order of time. */
export function winsOf(reading: Reading): Recorded<"progress_logged">[] {
  return reading.plan.progress.filter(
    (one) => one.event.kind === "win" && !isTakenBack(reading, one),
  );
}
