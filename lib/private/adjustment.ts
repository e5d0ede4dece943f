import * as z from "zod";
import type { Person } from "@/lib/people/person";
import { id } from "@/lib/plan/text";
import type { Instant } from "@/lib/time/instant";
import { reasonWordsIn } from "./reason-words";
import type { PrivateRefusal } from "./refused";

/** What crosses over to the plan: words the employee agreed to, without the reason. */
export type Adjustment = {
  adjustmentId: string;
  by: Person;
  proposedAt: Instant;
  agreed: boolean | null;
  answeredAt: Instant | null;
  endedAt: Instant | null;
  text: string | null;
};

/** An adjustment in force, as everyone on the plan reads it. */
export type AdjustmentOnPlan = Pick<Adjustment, "adjustmentId" | "by" | "text"> & {
  agreedAt: Instant;
};

export const moving = z.strictObject({ id, type: z.enum(["agreed", "declined", "ended"]) });

export type AdjustmentMove = z.output<typeof moving>["type"];

/** Words that may give the reason away are asked about once; the HR partner may be sure of them. */
export function whyNotPropose({
  text,
  isSure,
}: {
  text: string;
  isSure: boolean;
}): PrivateRefusal | null {
  const found = reasonWordsIn(text);
  if (isSure || found.length === 0) return null;
  const values = { words: found.join(", ") };
  return { code: "against_rules", because: "gives_a_reason", values, field: "text" };
}

/** Whether an adjustment stands on the plan now. */
export const isInForce = ({ agreed, endedAt }: Adjustment) => agreed === true && endedAt === null;
