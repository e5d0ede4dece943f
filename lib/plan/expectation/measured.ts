import * as z from "zod";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import { against, missing, type Refusal, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { addDays, type Day, day, weekdayOf } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";
import { expectationOf } from "./find";
import { weekValue } from "./measure";

/** A week that should not count, or not whole, and whether the other side or HR said yes (C.7, C.8). */
export type WeekLeftOut = {
  asked: Recorded<"week_left_out">;
  answer: Recorded<"week_answered"> | null;
};

export const measureEvents = [
  z.strictObject({
    type: z.literal("measure_recorded"),
    expectationId: id,
    weekOf: day,
    value: weekValue,
    note: text.optional(),
    correctsId: id.optional(),
  }),
  z.strictObject({
    type: z.literal("week_left_out"),
    expectationId: id,
    weekOf: day,
    units: z.int().min(1).max(1_000).optional(),
    reason: text,
  }),
  z.strictObject({
    type: z.literal("week_answered"),
    askId: id,
    answer: z.enum(["left_out", "counted"]),
    reason: text,
  }),
] as const;

type MeasureEvent = "measure_recorded" | "week_left_out" | "week_answered";

export const measureChanges: Changes<MeasureEvent> = {
  measure_recorded: (plan, recorded) => ({ ...plan, measured: [...plan.measured, recorded] }),
  week_left_out: (plan, asked) => ({
    ...plan,
    weeksLeftOut: [...plan.weeksLeftOut, { asked, answer: null }],
  }),
  week_answered: (plan, answer) => ({
    ...plan,
    weeksLeftOut: plan.weeksLeftOut.map((week) =>
      week.asked.id === answer.event.askId ? { ...week, answer } : week,
    ),
  }),
};

/** The value in force for one week: the last that nobody corrected (C.8). */
export function valueOfWeek(plan: Plan, expectationId: string, weekOf: Day) {
  return (
    plan.measured.findLast(
      ({ event }) => event.expectationId === expectationId && event.weekOf === weekOf,
    ) ?? null
  );
}

/** Why a week can carry no value: weeks run from a Monday, none before the plan starts, none that has not begun. */
export function whyNotWeek(plan: Plan, weekOf: Day, now: Instant): Refusal | null {
  if (weekdayOf(weekOf) !== 1) return against("weeks_start_on_monday", { field: "weekOf" });
  const startsOn = plan.document?.startsOn ?? "";
  if (addDays(weekOf, 6) < startsOn)
    return against("before_the_plan_starts", { startsOn, field: "weekOf" });
  return refuseWhen(
    weekOf > dayOf(now, plan.terms.zone),
    against("week_has_not_begun", { field: "weekOf" }),
  );
}

export const measureRules: Rules<MeasureEvent> = {
  measure_recorded: ({ plan, event, now }) => {
    const expectation = expectationOf(plan, event.expectationId);
    if (!expectation) return missing("no_such_expectation", "expectationId");
    const wrongWeek = whyNotWeek(plan, event.weekOf, now);
    if (wrongWeek) return wrongWeek;
    const isShare = expectation.measure.kind === "share";
    if (isShare !== (event.value.of !== undefined))
      return against(isShare ? "share_needs_of" : "count_has_no_of", { field: "value.of" });
    const before = valueOfWeek(plan, event.expectationId, event.weekOf);
    return refuseWhen(
      before !== null && event.correctsId !== before.id,
      against("one_value_a_week", { field: "value" }),
    );
  },
  week_left_out: ({ plan, event, now }) =>
    expectationOf(plan, event.expectationId)
      ? whyNotWeek(plan, event.weekOf, now)
      : missing("no_such_expectation", "expectationId"),
  week_answered: ({ plan, event, standing }) => {
    const week = plan.weeksLeftOut.find(({ asked }) => asked.id === event.askId);
    if (!week) return missing("no_such_ask", "askId");
    if (standing === "hr") return null;
    if (week.answer) return against("already_answered");
    return refuseWhen(week.asked.standing === standing, against("own_question"));
  },
};
