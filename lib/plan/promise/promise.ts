import * as z from "zod";
import type { Changes, Recorded } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import { id, link, text } from "@/lib/plan/text";
import { day } from "@/lib/time/day";
import type { DateChange } from "./date-change";
import type { Miss } from "./miss";
import { type Promised, promised } from "./promised";

/** A promise and all that has been said about keeping it; whether it was kept is derived (ledger.ts). */
export type PromiseOnLedger = {
  promised: Promised;
  made: Recorded<"promise_made"> | null;
  risks: Recorded<"at_risk_flagged">[];
  dateChanges: DateChange[];
  done: Recorded<"promise_done">[];
  notYet: Recorded<"promise_not_yet">[];
  confirmed: Recorded<"promise_confirmed"> | null;
  miss: Miss;
};

/** What the employee asked the supervisor for, and the answer: a promise or a refusal with its reason (003-9i). */
export type PromiseAsk = {
  asked: Recorded<"promise_asked">;
  refused: Recorded<"promise_refused"> | null;
  promiseId: string | null;
};

const evidence = z
  .array(z.strictObject({ url: link, says: text.optional() }))
  .max(20)
  .default([]);

export const promiseEvents = [
  z.strictObject({
    type: z.literal("promise_made"),
    promised,
    answersAskId: id.optional(),
  }),
  z.strictObject({ type: z.literal("promise_asked"), text, byOn: day }),
  z.strictObject({ type: z.literal("promise_refused"), askId: id, reason: text }),
  z.strictObject({ type: z.literal("at_risk_flagged"), promiseId: id, why: text, wouldHelp: text }),
  z.strictObject({ type: z.literal("promise_done"), promiseId: id, note: text, evidence }),
  z.strictObject({
    type: z.literal("promise_confirmed"),
    promiseId: id,
    recognition: text.optional(),
  }),
  z.strictObject({ type: z.literal("promise_not_yet"), promiseId: id, whatIsMissing: text }),
] as const;

type PromiseEvent =
  | "promise_made"
  | "promise_asked"
  | "promise_refused"
  | "at_risk_flagged"
  | "promise_done"
  | "promise_confirmed"
  | "promise_not_yet";

const onLedger = (one: Promised, made: Recorded<"promise_made"> | null): PromiseOnLedger => ({
  promised: one,
  made,
  risks: [],
  dateChanges: [],
  done: [],
  notYet: [],
  confirmed: null,
  miss: { explained: null, answered: null, decided: null },
});

/** The promises that the plan's text brings with it. */
export function firstLedger(all: Promised[]): PromiseOnLedger[] {
  return all.map((one) => onLedger(one, null));
}

export function promiseOf(plan: Plan, promiseId: string): PromiseOnLedger | null {
  return plan.promises.find((one) => one.promised.id === promiseId) ?? null;
}

/** The plan with one promise changed. */
export function withPromise(
  plan: Plan,
  promiseId: string,
  change: (promise: PromiseOnLedger) => PromiseOnLedger,
): Plan {
  return {
    ...plan,
    promises: plan.promises.map((one) => (one.promised.id === promiseId ? change(one) : one)),
  };
}

const withAsk = (plan: Plan, askId: string | undefined, change: Partial<PromiseAsk>): Plan => ({
  ...plan,
  promiseAsks: plan.promiseAsks.map((ask) =>
    ask.asked.id === askId ? { ...ask, ...change } : ask,
  ),
});

export const promiseChanges: Changes<PromiseEvent> = {
  promise_made: (plan, made) => ({
    ...withAsk(plan, made.event.answersAskId, { promiseId: made.event.promised.id }),
    promises: [...plan.promises, onLedger(made.event.promised, made)],
  }),
  promise_asked: (plan, asked) => ({
    ...plan,
    promiseAsks: [...plan.promiseAsks, { asked, refused: null, promiseId: null }],
  }),
  promise_refused: (plan, refused) => withAsk(plan, refused.event.askId, { refused }),
  at_risk_flagged: (plan, risk) =>
    withPromise(plan, risk.event.promiseId, (one) => ({ ...one, risks: [...one.risks, risk] })),
  promise_done: (plan, done) =>
    withPromise(plan, done.event.promiseId, (one) => ({ ...one, done: [...one.done, done] })),
  promise_confirmed: (plan, confirmed) =>
    withPromise(plan, confirmed.event.promiseId, (one) => ({ ...one, confirmed })),
  promise_not_yet: (plan, notYet) =>
    withPromise(plan, notYet.event.promiseId, (one) => ({
      ...one,
      notYet: [...one.notYet, notYet],
    })),
};

/** Delivered and not yet answered: the last "done" has no "not yet" after it. */
export function isDelivered(promise: PromiseOnLedger): boolean {
  return promise.confirmed === null && promise.done.length > promise.notYet.length;
}
