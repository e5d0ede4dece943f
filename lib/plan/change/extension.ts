import * as z from "zod";
import type { Changes, Rules } from "@/lib/plan/event";
import { against, missing, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { addDays, day } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";
import { nextEdition } from "./edition";

export const extensionEvents = [
  z.strictObject({ type: z.literal("plan_extended"), endsOn: day, reason: text, helpAdded: text }),
  z.strictObject({
    type: z.literal("change_acknowledged"),
    changeId: id,
    answer: z.enum(["received", "received_disagree_in_part"]),
    text: text.optional(),
  }),
] as const;

/** The longest one extension may reach, in days from the end in force. */
const longestExtension = 120;

/** Extensions, amendments, resumptions and handovers: what the employee acknowledges as a change. */
const changeIds = (plan: Parameters<Rules<"plan_extended">["plan_extended"]>[0]["plan"]) => [
  ...plan.extensions.map(({ id: changeId }) => changeId),
  ...plan.amendments.flatMap(({ approved }) => (approved ? [approved.id] : [])),
  ...plan.pauses.flatMap(({ resumed }) => (resumed ? [resumed.id] : [])),
  ...plan.handovers.map(({ id: changeId }) => changeId),
];

export const extensionChanges: Changes<"plan_extended" | "change_acknowledged"> = {
  plan_extended: (plan, extended) =>
    nextEdition(
      {
        ...plan,
        status: "underway",
        document: plan.document && { ...plan.document, endsOn: extended.event.endsOn },
        extensions: [...plan.extensions, extended],
      },
      extended,
    ),
  change_acknowledged: (plan, recorded) => ({
    ...plan,
    changesAcknowledged: [...plan.changesAcknowledged, recorded],
  }),
};

export const extensionRules: Rules<"plan_extended" | "change_acknowledged"> = {
  plan_extended: ({ plan, event, now }) => {
    const endsOn = plan.document?.endsOn ?? "";
    if (event.endsOn <= endsOn || event.endsOn <= dayOf(now, plan.terms.zone))
      return against("extension_not_later", { endsOn, field: "endsOn" });
    return refuseWhen(
      event.endsOn > addDays(endsOn, longestExtension),
      against("extension_too_long", { days: longestExtension, field: "endsOn" }),
    );
  },
  change_acknowledged: ({ plan, event }) => {
    if (!changeIds(plan).includes(event.changeId)) return missing("no_such_change", "changeId");
    return refuseWhen(
      plan.changesAcknowledged.some((one) => one.event.changeId === event.changeId),
      against("already_acknowledged"),
    );
  },
};
