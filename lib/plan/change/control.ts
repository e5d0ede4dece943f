import * as z from "zod";
import { id, text } from "@/lib/plan/text";
import { day } from "@/lib/time/day";

/** When a control ends by itself: a promise confirmed, n weeks at the standard, or a day reached (C.9). */
const controlEnd = z.discriminatedUnion("when", [
  z.strictObject({ when: z.literal("promise_confirmed"), promiseId: id }),
  z.strictObject({
    when: z.literal("weeks_at_standard"),
    expectationId: id,
    weeks: z.int().min(1).max(52),
  }),
  z.strictObject({ when: z.literal("day_reached"), on: day }),
]);

/** Closer oversight for a time: what, why, who asked for it, and when it ends (003-3a, 003-3b, C.9). */
export const control = z.strictObject({
  id,
  text,
  reason: text,
  askedBy: text,
  ends: controlEnd,
  afterwards: text.optional(),
});

export type Control = z.output<typeof control>;
