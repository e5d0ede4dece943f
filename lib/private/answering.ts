import * as z from "zod";
import { id, text } from "@/lib/plan/text";
import type { Day } from "@/lib/time/day";
import { whyNotPropose } from "./adjustment";
import { afterCareDays, whyNotAfterCare } from "./after-care";
import type { Confidence } from "./confidence";
import type { PrivateRefusal } from "./refused";

/** What HR does with something told in confidence: answer it, or propose what may cross over. */
export const answering = z.discriminatedUnion("type", [
  z.strictObject({
    id,
    type: z.literal("answered"),
    text,
    afterDay: z.literal([...afterCareDays]).optional(),
  }),
  z.strictObject({
    id,
    type: z.literal("adjustment_proposed"),
    text,
    isSure: z.boolean().default(false),
  }),
]);

export type Answering = z.output<typeof answering>;

/** What its employee does with it: take it back, or erase it as well. */
export const takingBack = z.strictObject({ id, type: z.enum(["taken_back", "erased"]) });

/** Why an HR partner cannot answer so; nobody answers what they told themselves. */
export function whyNotAnswer(
  told: Confidence,
  by: string,
  answer: Answering,
  today: Day,
): PrivateRefusal | null {
  if (told.employee.personId === by) return { code: "not_permitted", because: "not_your_own" };
  if (answer.type === "answered")
    return answer.afterDay === undefined ? null : whyNotAfterCare(told, answer.afterDay, today);
  if (told.kind === "concern") return { code: "invalid", because: "concern_not_adjusted" };
  return whyNotPropose(answer);
}
