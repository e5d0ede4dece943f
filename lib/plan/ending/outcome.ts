import * as z from "zod";
import type { Asked, Changes, Rules } from "@/lib/plan/event";
import { openSupport } from "@/lib/plan/expectation/shield";
import { atItsStandard } from "@/lib/plan/expectation/standard";
import { against, type Refusal, refuseWhen } from "@/lib/plan/refusal";
import { text } from "@/lib/plan/text";
import { addDays, day, daysBetween } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";
import { whyNotResults } from "./cited";
import { outcome, result } from "./result";

export const outcomeEvents = [
  z.strictObject({
    type: z.literal("plan_closed"),
    outcome,
    results: z.array(result).min(1).max(10),
    reason: text,
    whatStays: text.optional(),
    withoutSupportReason: text.optional(),
    withoutStandardReason: text.optional(),
    sustainLooksOn: z.array(day).max(12).default([]),
    stopsCountingOn: day,
    deleteOn: day,
  }),
  z.strictObject({ type: z.literal("letter_read") }),
  z.strictObject({ type: z.literal("sustain_look_held"), on: day, words: text }),
] as const;

type OutcomeEvent = "plan_closed" | "letter_read" | "sustain_look_held";

export const outcomeChanges: Changes<OutcomeEvent> = {
  plan_closed: (plan, closing) => ({ ...plan, status: "closed", closing }),
  letter_read: (plan, recorded) => ({ ...plan, letterRead: plan.letterRead ?? recorded }),
  sustain_look_held: (plan, recorded) => ({
    ...plan,
    sustainLooks: [...plan.sustainLooks, recorded],
  }),
};

type Closing = Asked<"plan_closed">;

/** No outcome without the employee's statement or its time elapsed (C.10, 003-6b). */
export function whyNotHeard({ plan, now }: Pick<Closing, "plan" | "now">): Refusal | null {
  const hearing = plan.hearings.at(-1);
  if (!hearing) return against("no_hearing_yet");
  const until = hearing.opened.event.statementByOn;
  return refuseWhen(
    hearing.statement === null && dayOf(now, plan.terms.zone) <= until,
    against("statement_time_runs", { until }),
  );
}

/** Before the shortest length only "met early" and what both agree to: no early "met" or "not met" (000-17). */
const whyNotSoEarly = ({ plan, event, now }: Closing): Refusal | null => {
  const passed = daysBetween(plan.document?.startsOn ?? "", dayOf(now, plan.terms.zone));
  const tooEarly = passed < plan.terms.presets.shortestDays;
  return refuseWhen(
    tooEarly && (event.outcome === "met" || event.outcome === "not_met"),
    against("too_early_for_outcome", { days: plan.terms.presets.shortestDays, field: "outcome" }),
  );
};

const whyNotMet = ({ plan, event }: Closing): Refusal | null => {
  if (event.outcome !== "met" && event.outcome !== "met_early") return null;
  const held = plan.document?.expectations.every(({ id }) => atItsStandard(plan, id)) ?? false;
  return refuseWhen(
    !held && !event.withoutStandardReason,
    against("met_needs_standard_or_reason", { field: "withoutStandardReason" }),
  );
};

/** "Not met" while promised help was not delivered needs a reason that the employee reads (C.7). */
const whyNotUnsupported = ({ plan, event, now }: Closing): Refusal | null =>
  refuseWhen(
    event.outcome === "not_met" && !event.withoutSupportReason && openSupport(plan, now).length > 0,
    against("not_met_needs_support_or_reason", { field: "withoutSupportReason" }),
  );

const whyNotDates = ({ plan, event, now }: Closing): Refusal | null => {
  const today = dayOf(now, plan.terms.zone);
  if (event.stopsCountingOn <= today || event.stopsCountingOn > addDays(today, 366))
    return against("stops_counting_within_a_year", { field: "stopsCountingOn" });
  if (event.deleteOn < event.stopsCountingOn)
    return against("delete_after_counting", { field: "deleteOn" });
  const looks = event.sustainLooksOn;
  const isMet = event.outcome === "met" || event.outcome === "met_early";
  if (!isMet && looks.length > 0)
    return against("looks_only_when_met", { field: "sustainLooksOn" });
  return refuseWhen(
    looks.some((on) => on <= today || on > event.stopsCountingOn),
    against("looks_before_counting_stops", { field: "sustainLooksOn" }),
  );
};

export const outcomeRules: Rules<OutcomeEvent> = {
  plan_closed: (asked) =>
    whyNotHeard(asked) ??
    whyNotSoEarly(asked) ??
    whyNotResults(asked.plan, asked.event.results) ??
    whyNotMet(asked) ??
    whyNotUnsupported(asked) ??
    whyNotDates(asked),
  letter_read: ({ plan }) => refuseWhen(plan.letterRead !== null, against("already_acknowledged")),
  sustain_look_held: ({ plan, event, now }) => {
    const { closing } = plan;
    if (!closing?.event.sustainLooksOn.includes(event.on))
      return against("no_such_look", { field: "on" });
    if (event.on > dayOf(now, plan.terms.zone))
      return against("not_in_the_future", { field: "on" });
    return refuseWhen(
      plan.sustainLooks.some((look) => look.event.on === event.on),
      against("already_held"),
    );
  },
};
