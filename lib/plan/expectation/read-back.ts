import * as z from "zod";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import { against, missing, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import type { Instant } from "@/lib/time/instant";
import { expectationOf } from "./find";
import { likeness } from "./likeness";

/** The employee's own words for an expectation, and what the supervisor answered to them. */
export type ReadBack = {
  said: Recorded<"expectation_read_back">;
  answer: Recorded<"read_back_confirmed"> | Recorded<"read_back_corrected"> | null;
};

export const readBackEvents = [
  z.strictObject({
    type: z.literal("expectation_read_back"),
    expectationId: id,
    understood: z.boolean(),
    ownWords: text,
  }),
  z.strictObject({
    type: z.literal("read_back_confirmed"),
    readBackId: id,
    words: text.optional(),
  }),
  z.strictObject({ type: z.literal("read_back_corrected"), readBackId: id, whatDiffers: text }),
] as const;

type ReadBackEvent = "expectation_read_back" | "read_back_confirmed" | "read_back_corrected";

const answered = (
  plan: Plan,
  answer: Recorded<"read_back_confirmed"> | Recorded<"read_back_corrected">,
): Plan => ({
  ...plan,
  readBacks: plan.readBacks.map((readBack) =>
    readBack.said.id === answer.event.readBackId ? { ...readBack, answer } : readBack,
  ),
});

export const readBackChanges: Changes<ReadBackEvent> = {
  expectation_read_back: (plan, said) => ({
    ...plan,
    readBacks: [...plan.readBacks, { said, answer: null }],
  }),
  read_back_confirmed: answered,
  read_back_corrected: answered,
};

const whyNotAnswer = (plan: Plan, readBackId: string) => {
  const readBack = plan.readBacks.find(({ said }) => said.id === readBackId);
  if (!readBack) return missing("no_such_read_back", "readBackId");
  if (readBack.answer) return against("already_answered");
  return null;
};

export const readBackRules: Rules<ReadBackEvent> = {
  expectation_read_back: ({ plan, event }) => {
    const expectation = expectationOf(plan, event.expectationId);
    if (!expectation) return missing("no_such_expectation", "expectationId");
    const waiting = latestReadBack(plan, event.expectationId);
    if (waiting && !waiting.answer && waiting.said.event.understood)
      return against("read_back_waits");
    return refuseWhen(
      event.understood &&
        likeness(event.ownWords, expectation.standard) >= plan.terms.presets.readBackLikeness,
      against("say_it_in_own_words", { field: "ownWords" }),
    );
  },
  read_back_confirmed: ({ plan, event }) => {
    const wrong = whyNotAnswer(plan, event.readBackId);
    if (wrong) return wrong;
    const readBack = plan.readBacks.find(({ said }) => said.id === event.readBackId);
    return refuseWhen(readBack?.said.event.understood === false, against("not_understood_yet"));
  },
  read_back_corrected: ({ plan, event }) => whyNotAnswer(plan, event.readBackId),
};

/** The last time the employee said an expectation back; an earlier one no longer stands for it. */
export function latestReadBack(plan: Plan, expectationId: string): ReadBack | null {
  return plan.readBacks.findLast(({ said }) => said.event.expectationId === expectationId) ?? null;
}

/** Since when both sides say the same thing about an expectation; null while it is not yet clear (C.3). */
export function clearSince(plan: Plan, expectationId: string): Instant | null {
  const confirmed = plan.readBacks.find(
    ({ said, answer }) =>
      said.event.expectationId === expectationId && answer?.event.type === "read_back_confirmed",
  );
  return confirmed?.answer?.at ?? null;
}
