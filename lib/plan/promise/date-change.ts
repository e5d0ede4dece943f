import * as z from "zod";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import { against, missing, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { instant } from "@/lib/time/instant";
import { endOfDay } from "@/lib/time/zone";
import { dueAndChanges } from "./due";
import { promiseOf, withPromise } from "./promise";
import { whyNotOpen, whyNotOtherSide, whyNotOwner } from "./sides";

/** A wish for a later date and its answer; whether it was asked in time is derived (due.ts). */
export type DateChange = {
  asked: Recorded<"date_change_asked">;
  answer: Recorded<"date_change_answered"> | null;
};

export const dateChangeEvents = [
  z.strictObject({
    type: z.literal("date_change_asked"),
    promiseId: id,
    newDueAt: instant,
    reason: text,
  }),
  z.strictObject({
    type: z.literal("date_change_answered"),
    askId: id,
    agreed: z.boolean(),
    reason: text.optional(),
  }),
] as const;

type DateChangeEvent = "date_change_asked" | "date_change_answered";

const askOf = (plan: Plan, askId: string) =>
  plan.promises
    .flatMap((promise) => promise.dateChanges.map((change) => ({ promise, change })))
    .find(({ change }) => change.asked.id === askId) ?? null;

export const dateChangeChanges: Changes<DateChangeEvent> = {
  date_change_asked: (plan, asked) =>
    withPromise(plan, asked.event.promiseId, (one) => ({
      ...one,
      dateChanges: [...one.dateChanges, { asked, answer: null }],
    })),
  date_change_answered: (plan, answer) => {
    const found = askOf(plan, answer.event.askId);
    if (!found) return plan;
    return withPromise(plan, found.promise.promised.id, (one) => ({
      ...one,
      dateChanges: one.dateChanges.map((change) =>
        change.asked.id === answer.event.askId ? { ...change, answer } : change,
      ),
    }));
  },
};

export const dateChangeRules: Rules<DateChangeEvent> = {
  date_change_asked: ({ plan, event, standing, now }) => {
    const wrong = whyNotOwner(plan, event.promiseId, standing) ?? whyNotOpen(plan, event.promiseId);
    if (wrong) return wrong;
    const promise = promiseOf(plan, event.promiseId);
    if (!promise) return missing("no_such_promise", "promiseId");
    const { dueAt, changes } = dueAndChanges(plan, promise, now);
    if (changes.some(({ state }) => state === "waits")) return against("one_request_at_a_time");
    if (event.newDueAt <= dueAt || event.newDueAt <= now)
      return against("not_a_later_date", { field: "newDueAt" });
    const endsOn = plan.document?.endsOn ?? "";
    return refuseWhen(
      event.newDueAt > endOfDay(endsOn, plan.terms.zone),
      against("due_after_the_end", { endsOn, field: "newDueAt" }),
    );
  },
  date_change_answered: ({ plan, event, standing }) => {
    const found = askOf(plan, event.askId);
    if (!found) return missing("no_such_ask", "askId");
    const wrong = whyNotOtherSide(plan, found.promise.promised.id, standing);
    if (wrong) return wrong;
    if (found.change.answer) return against("already_answered");
    return refuseWhen(!event.agreed && !event.reason, against("say_why", { field: "reason" }));
  },
};
