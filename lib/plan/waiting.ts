import type { Instant } from "@/lib/time/instant";
import { waitingAmendments } from "./change/waiting";
import { waitingAnswers, waitingReadBacks } from "./expectation/waiting";
import { waitingGate } from "./gate/waiting";
import type { Plan } from "./plan";
import type { Side } from "./promise/promised";
import { waitingPromises } from "./promise/waiting";

/** Something that waits for one side: what it is about, since when, and by when an answer was promised. */
export type Waiting = {
  for: Side;
  what:
    | "review"
    | "deliver"
    | "correct_draft"
    | "acknowledge"
    | "read_back"
    | "confirm_read_back"
    | "answer_question"
    | "confirm_promise"
    | "answer_date_change"
    | "answer_promise_ask"
    | "answer_week"
    | "answer_feedback"
    | "answer_amendment"
    | "decide_amendment"
    | "hearing_statement"
    | "decide_outcome";
  about: string;
  since: Instant;
  by: Instant | null;
};

/** Everything that waits for somebody on a plan, the oldest first; nothing waits once it has ended. */
export function waitingOn(plan: Plan): Waiting[] {
  if (plan.status === "closed" || plan.status === "withdrawn") return [];
  return [waitingGate, waitingReadBacks, waitingAnswers, waitingPromises, waitingAmendments]
    .flatMap((find) => find(plan))
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
}
