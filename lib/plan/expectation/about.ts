import * as z from "zod";
import { checkInOf } from "@/lib/plan/check-in/schedule";
import type { Plan } from "@/lib/plan/plan";
import { missing, type Refusal } from "@/lib/plan/refusal";
import { id } from "@/lib/plan/text";

/** What a person speaks about: the whole plan, or one thing in it. */
export const about = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("plan") }),
  z.strictObject({ what: z.literal("expectation"), id }),
  z.strictObject({ what: z.literal("promise"), id }),
  z.strictObject({ what: z.literal("observation"), id }),
  z.strictObject({ what: z.literal("check_in"), id: z.string().max(80) }),
]);

export type About = z.output<typeof about>;

const found: { [K in About["what"]]: (plan: Plan, id: string) => boolean } = {
  plan: () => true,
  expectation: (plan, id) => plan.document?.expectations.some((one) => one.id === id) ?? false,
  promise: (plan, id) => plan.promises.some((one) => one.promised.id === id),
  observation: (plan, id) => plan.observations.some((one) => one.shared.id === id),
  check_in: (plan, id) => checkInOf(plan, id) !== null,
};

export function whyNotAbout(plan: Plan, about: About): Refusal | null {
  const named = about.what === "plan" ? "" : about.id;
  return found[about.what](plan, named) ? null : missing("nothing_like_that_here", "about");
}
