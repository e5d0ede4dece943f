import * as z from "zod";
import { id, text } from "@/lib/plan/text";

/** How a plan can end; "met" is the top mark, and none is worse in name than it is (A.0.4, 003-2a). */
export const outcomes = [
  "met",
  "met_early",
  "not_met",
  "role_changed",
  "ended_by_agreement",
  "other_procedure",
] as const;

export const outcome = z.enum(outcomes);
export type Outcome = z.output<typeof outcome>;

/** What an outcome rests on: a week's value, an observation, a promise or a progress entry of this plan. */
const citation = z.strictObject({
  what: z.enum(["measure", "observation", "promise", "progress", "example"]),
  id,
});

/** One expectation's result, with its numbers in words, what it cites, and the reason. */
export const result = z.strictObject({
  expectationId: id,
  result: z.enum(["met", "not_met", "not_judged"]),
  numbers: text,
  citations: z.array(citation).max(50).default([]),
  reason: text,
});

export type Result = z.output<typeof result>;
