import { isTakenBack, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";

/** The latest first. */
export function otherQuestionsOf(reading: Reading) {
  return reading.plan.questions
    .filter(({ asked }) => asked.event.about.what !== "expectation" && !isTakenBack(reading, asked))
    .toReversed();
}
