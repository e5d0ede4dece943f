import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Outcome, Result } from "@/lib/plan/ending/result";

/** What was decided or, before that, proposed: by whom, when, and each expectation's result. */
export type Ended = {
  isDecided: boolean;
  outcome: Outcome;
  by: string;
  at: string;
  reason: string | null;
  results: Result[];
};

export function endedOf({ plan }: Reading): Ended | null {
  const { closing } = plan;
  if (closing) {
    const { by, at, event } = closing;
    const { outcome, reason, results } = event;
    return { isDecided: true, outcome, by, at, reason, results };
  }
  const opened = plan.hearings.at(-1)?.opened;
  if (!opened || plan.status !== "hearing") return null;
  const { proposedOutcome: outcome, results } = opened.event;
  return { isDecided: false, outcome, by: opened.by, at: opened.at, reason: null, results };
}
