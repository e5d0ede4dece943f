import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/people/standing";
import { soonestForTheNew } from "@/lib/plan/change/handover-time";
import { needsConsent } from "@/lib/plan/check-in/guest";
import type { PlanEvent } from "@/lib/plan/event";
import { objection } from "@/lib/plan/objection";
import { fold, type Plan } from "@/lib/plan/plan";
import { promiseOf } from "@/lib/plan/promise/promise";
import { kept } from "@/lib/plan/summary";
import { type Waiting, waitingAt } from "@/lib/plan/waiting";
import { addMinutes, laterInstant } from "@/lib/time/instant";
import { endOfDay } from "@/lib/time/zone";
import { ada, ines, origin, terms, tobias, wren } from "../../cast";
import { randomHistory } from "../../random-history";

const text = "Said in a few plain words.";

/** The event that ends a waiting, as its form would send it. */
const answers: Partial<Record<Waiting["what"], (plan: Plan, about: string) => PlanEvent>> = {
  answer_support: (_, about) => ({
    type: "support_answered",
    reportId: about,
    agrees: true,
    reason: text,
  }),
  decide_support: (_, about) => ({
    type: "support_answered",
    reportId: about,
    agrees: true,
    reason: text,
  }),
  decide_week: (_, about) => ({
    type: "week_answered",
    askId: about,
    answer: "left_out",
    reason: text,
  }),
  answer_miss: (_, about) => ({ type: "miss_answered", promiseId: about, seesItAs: "mine" }),
  decide_cause: (_, about) => ({
    type: "cause_decided",
    promiseId: about,
    cause: "mine",
    reason: text,
  }),
  answer_dispute: (_, about) => ({ type: "dispute_answered", observationId: about, text }),
  note_no_receipt: () => ({ type: "acknowledgement_declined", witness: text, note: text }),
  decide_amendment: (_, about) => ({
    type: "amendment_refused",
    amendmentId: about,
    reason: text,
  }),
};

const actorFor = (plan: Plan, { for: side }: Waiting): Actor => {
  if (side === "hr") return { ...ada, isHr: true, isAdmin: false };
  if (side === "employee") return ines;
  return plan.supervisorId === wren.personId ? wren : tobias;
};

type Life = ReturnType<typeof randomHistory>;

/** Whoever is said to be waited for may answer, and nobody is waited for after the end. */
function mayAnswer({ plan, now }: Life, seen: Set<string>) {
  for (const moment of [now, addMinutes(now, 60 * 24 * 40)]) {
    const waiting = waitingAt(plan, moment);
    if (["closed", "withdrawn"].includes(plan.status)) expect(waiting).toEqual([]);
    for (const one of waiting) {
      expect(one.since <= moment).toBe(true);
      const answer = answers[one.what]?.(plan, one.about);
      if (!answer) continue;
      seen.add(one.what);
      const refusal = objection(plan, answer, actorFor(plan, one), moment);
      expect([one.what, refusal]).toEqual([one.what, null]);
    }
  }
}

/** HR's list is what waits for HR and what HR promised, each thing once. */
function hrList({ plan, now }: Life) {
  const { waitsForHr, summary } = kept(plan, now);
  const begun = waitsForHr.filter(({ since }) => since <= now);
  const waiting = waitingAt(plan, now);
  const mine = waiting.filter((one) => one.for === "hr");
  const has = (
    all: { what: string; about: string }[],
    { what, about }: { what: string; about: string },
  ) => all.some((one) => one.what === what && one.about === about);
  expect(summary.waitsFor.hr).toBe(mine.length);
  for (const one of mine) expect(has(begun, one)).toBe(true);
  for (const one of begun) {
    const owner = one.what === "keep_promise" ? promiseOf(plan, one.about)?.promised.owner : null;
    expect(owner === "hr" || has(waiting, one)).toBe(true);
  }
  const keys = waitsForHr.map(({ what, about }) => `${what} ${about}`);
  expect(new Set(keys).size).toBe(keys.length);
}

/** After a handover nothing that was open asks the new supervisor for an answer within five working days; the rest stays. */
function handedOver({ plan, history }: Life): number {
  let moved = 0;
  for (const { seq, at } of plan.handovers) {
    const [before, after] = [seq - 1, seq].map((end) => fold(origin, history.slice(0, end)));
    if (!before || !after) continue;
    const soonest = endOfDay(soonestForTheNew(after, at), terms.zone);
    for (const one of waitingAt(after, at)) {
      const same = (was: Waiting) =>
        was.what === one.what && was.about === one.about && was.for === one.for;
      const was = waitingAt(before, at).find(same)?.by;
      if (!one.by || !was || one.what === "answer_amendment") continue;
      const passesOn = one.for === "supervisor" && was > at;
      expect(one.by).toBe(passesOn ? laterInstant(was, soonest) : was);
      if (passesOn) moved += 1;
    }
  }
  return moved;
}

/** Nobody consents to a guest who needs no consent. */
function consented({ plan }: Life): number {
  const answered = plan.guests.filter(({ answer }) => answer !== null);
  expect(answered.every(needsConsent)).toBe(true);
  return answered.length;
}

test("what waits, for whom and how long keeps its laws over random lives of a plan", () => {
  const seen = new Set<string>();
  let [moved, consents] = [0, 0];
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 5, max: 44 }), (seed, length) => {
      const life = randomHistory(seed, length);
      mayAnswer(life, seen);
      hrList(life);
      moved += handedOver(life);
      consents += consented(life);
    }),
    { numRuns: 1_200, seed: 20_261_122 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining([
      "answer_support",
      "answer_miss",
      "decide_week",
      "decide_amendment",
      "note_no_receipt",
    ]),
  );
  expect(moved).toBeGreaterThan(5);
  expect(consents).toBeGreaterThan(5);
}, 240_000);
