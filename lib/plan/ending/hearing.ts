import * as z from "zod";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import { against, refuseWhen } from "@/lib/plan/refusal";
import { text } from "@/lib/plan/text";
import { day } from "@/lib/time/day";
import { addWorkingDays } from "@/lib/time/working-day";
import { dayOf } from "@/lib/time/zone";
import { whyNotResults } from "./cited";
import { outcome, result } from "./result";

/** The proposed outcome and the employee's chance to answer it before anything is decided (C.10). */
export type Hearing = {
  opened: Recorded<"hearing_opened">;
  statement: Recorded<"hearing_statement_given"> | null;
};

export const hearingEvents = [
  z.strictObject({
    type: z.literal("hearing_opened"),
    proposedOutcome: outcome,
    results: z.array(result).min(1).max(10),
    statementByOn: day,
  }),
  z.strictObject({ type: z.literal("hearing_statement_given"), text: text.nullable() }),
] as const;

type HearingEvent = "hearing_opened" | "hearing_statement_given";

export const hearingChanges: Changes<HearingEvent> = {
  hearing_opened: (plan, opened) => ({
    ...plan,
    status: "hearing",
    hearings: [...plan.hearings, { opened, statement: null }],
  }),
  hearing_statement_given: (plan, statement) => ({
    ...plan,
    hearings: plan.hearings.map((one, at) =>
      at === plan.hearings.length - 1 ? { ...one, statement } : one,
    ),
  }),
};

/** How many times the least time for a statement is the most; an outcome is not kept open for longer. */
const mostTimes = 6;

export const hearingRules: Rules<HearingEvent> = {
  hearing_opened: ({ plan, event, now }) => {
    const { calendar, zone, presets } = plan.terms;
    const soonest = addWorkingDays(dayOf(now, zone), presets.statementDays, calendar);
    if (event.statementByOn < soonest)
      return against("statement_needs_time", { soonest, field: "statementByOn" });
    const latest = addWorkingDays(dayOf(now, zone), mostTimes * presets.statementDays, calendar);
    if (event.statementByOn > latest)
      return against("statement_waits_too_long", { latest, field: "statementByOn" });
    return whyNotResults(plan, event.results);
  },
  hearing_statement_given: ({ plan }) =>
    refuseWhen(plan.hearings.at(-1)?.statement !== null, against("statement_already_given")),
};
