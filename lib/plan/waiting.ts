import type { Instant } from "@/lib/time/instant";
import { isAnswerable } from "./answered-by";
import { waitingAmendments, waitingUnanswered } from "./change/waiting";
import { waitingEnd } from "./ending/waiting";
import { waitingAnswers, waitingReadBacks } from "./expectation/waiting";
import { waitingFacts } from "./expectation/waiting-facts";
import { waitingGate, waitingReceipt } from "./gate/waiting";
import type { Plan } from "./plan";
import type { Side } from "./promise/promised";
import { promisesOfHr, waitingPromises } from "./promise/waiting";

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
    | "answer_support"
    | "answer_miss"
    | "answer_dispute"
    | "answer_amendment"
    | "decide_amendment"
    | "decide_support"
    | "decide_week"
    | "decide_cause"
    | "keep_promise"
    | "note_no_receipt"
    | "open_hearing"
    | "hearing_statement"
    | "decide_outcome";
  about: string;
  since: Instant;
  by: Instant | null;
};

const found = (plan: Plan, finders: ((plan: Plan) => Waiting[])[]) =>
  finders.flatMap((find) => find(plan)).filter((one) => isAnswerable(plan, one));

const oldestFirst = (waiting: Waiting[]) =>
  waiting.toSorted((a, b) => (a.since < b.since ? -1 : 1));

const said = [
  waitingGate,
  waitingReadBacks,
  waitingAnswers,
  waitingFacts,
  waitingPromises,
  waitingAmendments,
];

const timed = [waitingReceipt, waitingUnanswered, waitingEnd];

/** Everything that waits for somebody on a plan because of what was said, the oldest first; nothing waits once it has ended. */
export function waitingOn(plan: Plan): Waiting[] {
  return oldestFirst(found(plan, said));
}

/** Everything that waits for somebody at a moment, also because time has passed; the oldest first. */
export function waitingAt(plan: Plan, now: Instant): Waiting[] {
  const begun = found(plan, timed).filter(({ since }) => since <= now);
  return oldestFirst([...found(plan, said), ...begun]);
}

const isForHr = ({ for: side, what }: Waiting) => side === "hr" || what === "open_hearing";

/** What waits for HR on a plan or will from a moment on, with what HR promised or may do beside the supervisor; the oldest first. */
export function waitingForHr(plan: Plan): Waiting[] {
  return oldestFirst(found(plan, [...said, ...timed, promisesOfHr]).filter(isForHr));
}
