import * as z from "zod";
import type { Changes, Rules } from "@/lib/plan/event";
import { against, refuseWhen } from "@/lib/plan/refusal";
import { text } from "@/lib/plan/text";
import { dayOf } from "@/lib/time/zone";

export const acknowledgementEvents = [
  z.strictObject({
    type: z.literal("plan_acknowledged"),
    answer: z.enum(["received", "received_disagree_in_part"]),
    statement: text.optional(),
    edition: z.int().min(1),
    fingerprint: z.string().regex(/^[0-9A-F]{4}-[0-9A-F]{4}$/),
  }),
  z.strictObject({ type: z.literal("acknowledgement_declined"), witness: text, note: text }),
] as const;

type AcknowledgementEvent = "plan_acknowledged" | "acknowledgement_declined";

export const acknowledgementChanges: Changes<AcknowledgementEvent> = {
  plan_acknowledged: (plan, recorded) => ({
    ...plan,
    status: "underway",
    acknowledgement: recorded,
  }),
  acknowledgement_declined: (plan, recorded) => ({
    ...plan,
    status: "underway",
    acknowledgementDeclined: recorded,
  }),
};

export const acknowledgementRules: Rules<AcknowledgementEvent> = {
  plan_acknowledged: ({ plan, event }) =>
    refuseWhen(
      event.edition !== plan.edition,
      against("not_this_edition", { edition: plan.edition }),
    ),
  acknowledgement_declined: ({ plan, now }) => {
    const until = plan.delivery?.event.readingUntilOn ?? "";
    return refuseWhen(
      dayOf(now, plan.terms.zone) <= until,
      against("still_reading_time", { until }),
    );
  },
};
