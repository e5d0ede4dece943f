import * as z from "zod";
import type { Changes, Rules } from "@/lib/plan/event";
import { against, refuseWhen } from "@/lib/plan/refusal";
import { text } from "@/lib/plan/text";

export const correctionEvents = [
  z.strictObject({
    type: z.literal("correction_noted"),
    entrySeq: z.int().min(1),
    whatIsRight: text,
  }),
] as const;

export const correctionChanges: Changes<"correction_noted"> = {
  correction_noted: (plan, recorded) => ({ ...plan, corrections: [...plan.corrections, recorded] }),
};

export const correctionRules: Rules<"correction_noted"> = {
  correction_noted: ({ plan, event }) =>
    refuseWhen(event.entrySeq > plan.version, against("no_such_entry_yet", { field: "entrySeq" })),
};
