import * as z from "zod";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import { promiseOf } from "@/lib/plan/promise/promise";
import { against, missing, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { day } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";

/** Help that did not come on named days, and what the other side or HR says to it (C.7). */
export type SupportReport = {
  reported: Recorded<"support_missing_reported">;
  answers: Recorded<"support_answered">[];
};

export const supportEvents = [
  z.strictObject({
    type: z.literal("support_missing_reported"),
    promiseId: id,
    onDays: z.array(day).min(1).max(31),
    text,
  }),
  z.strictObject({
    type: z.literal("support_answered"),
    reportId: id,
    agrees: z.boolean(),
    reason: text,
  }),
] as const;

type SupportEvent = "support_missing_reported" | "support_answered";

export const supportChanges: Changes<SupportEvent> = {
  support_missing_reported: (plan, reported) => ({
    ...plan,
    supportReports: [...plan.supportReports, { reported, answers: [] }],
  }),
  support_answered: (plan, answer) => ({
    ...plan,
    supportReports: plan.supportReports.map((report) =>
      report.reported.id === answer.event.reportId
        ? { ...report, answers: [...report.answers, answer] }
        : report,
    ),
  }),
};

/** Whether the help was missing, as it stands: HR's word first, then the supervisor's; null while open. */
export function isAgreedMissing(report: SupportReport): boolean | null {
  const hr = report.answers.findLast(({ standing }) => standing === "hr");
  const supervisor = report.answers.find(({ standing }) => standing === "supervisor");
  return (hr ?? supervisor)?.event.agrees ?? null;
}

export const supportRules: Rules<SupportEvent> = {
  support_missing_reported: ({ plan, event, now }) => {
    const promise = promiseOf(plan, event.promiseId);
    if (!promise) return missing("no_such_promise", "promiseId");
    if (!promise.promised.supports) return against("not_a_support_promise", { field: "promiseId" });
    const today = dayOf(now, plan.terms.zone);
    const startsOn = plan.document?.startsOn ?? today;
    if (event.onDays.some((on) => on < startsOn))
      return against("missing_before_the_start", { startsOn, field: "onDays" });
    return refuseWhen(
      event.onDays.some((on) => on > today),
      against("not_in_the_future", { field: "onDays" }),
    );
  },
  support_answered: ({ plan, event, standing }) => {
    const report = plan.supportReports.find(({ reported }) => reported.id === event.reportId);
    if (!report) return missing("no_such_report", "reportId");
    const own = report.answers.find((answer) => answer.standing === standing);
    if (own) return against("already_answered");
    const supervisor = report.answers.find((answer) => answer.standing === "supervisor");
    return refuseWhen(
      standing === "hr" && supervisor?.event.agrees !== false,
      against("the_two_do_not_differ"),
    );
  },
};
