import fc from "fast-check";
import { expect, test } from "vitest";
import { checkInsOf } from "@/lib/plan/check-in/schedule";
import { whyNotResults } from "@/lib/plan/ending/cited";
import { planEvent } from "@/lib/plan/event";
import { clearSince } from "@/lib/plan/expectation/read-back";
import { seriesOf } from "@/lib/plan/expectation/series";
import { fold } from "@/lib/plan/plan";
import { policy } from "@/lib/plan/policy";
import { promiseStanding, totals } from "@/lib/plan/promise/ledger";
import { kept } from "@/lib/plan/summary";
import { waitingOn } from "@/lib/plan/waiting";
import { origin } from "../../cast";
import { randomHistory } from "../../random-history";

const runs = { numRuns: 2_000, seed: 20_261_122 };

test("laws that hold over thousands of random lives of a plan", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 36 }), (seed, length) => {
      const { plan, history, now } = randomHistory(seed, length);
      for (const { event } of history) seen.add(event.type);

      expect(plan.version).toBe(history.length);
      expect(JSON.stringify(fold(origin, history))).toBe(JSON.stringify(plan));
      expect(history.every(({ event }) => planEvent.safeParse(event).success)).toBe(true);

      const all = (["employee", "supervisor", "hr"] as const).flatMap((side) =>
        Object.values(totals(plan, side, now)),
      );
      expect(all.reduce((sum, n) => sum + n, 0)).toBe(plan.promises.length);

      for (const promise of plan.promises) {
        const isUnclear = promise.promised.expectationIds.some((id) => !clearSince(plan, id));
        if (isUnclear) expect(promiseStanding(plan, promise, now).state).not.toBe("missed");
      }

      if (plan.closing) {
        expect(plan.hearings.length).toBeGreaterThan(0);
        expect(whyNotResults(plan, plan.closing.event.results)).toBeNull();
      }
      for (const { event, standing } of history) expect(policy[event.type].by).toContain(standing);

      checkInsOf(plan);
      waitingOn(plan);
      kept(plan, now);
      for (const expectation of plan.document?.expectations ?? []) seriesOf(plan, expectation);
    }),
    runs,
  );
  expect([...seen].length).toBeGreaterThan(45);
}, 240_000);
