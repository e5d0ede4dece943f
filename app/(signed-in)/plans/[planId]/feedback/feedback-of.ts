import { isTakenBack, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Recorded } from "@/lib/plan/event";
import type { Feedback } from "@/lib/plan/expectation/feedback";

/** What of it was not taken back. */
export function givenOf(reading: Reading, { given }: Feedback): Recorded<"feedback_given">[] {
  return given.filter((one) => !isTakenBack(reading, one));
}

/** A request stands whatever became of its answers; feedback nobody asked for goes with its words. */
export function stands(reading: Reading, feedback: Feedback): boolean {
  return feedback.asked !== null || givenOf(reading, feedback).length > 0;
}

const since = ({ asked, given }: Feedback) => (given.at(-1) ?? asked)?.at ?? "";

export function latestFirst(all: Feedback[]): Feedback[] {
  return all.toSorted((a, b) => (since(a) > since(b) ? -1 : 1));
}
