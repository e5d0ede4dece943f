import { expect, test } from "vitest";
import { clearSince } from "@/lib/plan/expectation/read-back";
import { fold } from "@/lib/plan/plan";
import { handoff, origin } from "../../cast";
import { underway } from "../../story";

test("a plan goes from a written expectation to one that is clear to both", () => {
  const { plan, history } = underway();
  expect(plan.status).toBe("underway");
  expect(plan.version).toBe(history.length);
  expect(clearSince(plan, handoff)).toBe("2026-10-01T10:00:00.000Z");
  expect(fold(origin, history)).toEqual(plan);
});
