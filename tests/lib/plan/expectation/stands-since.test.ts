import { expect, test } from "vitest";
import { expectationOf } from "@/lib/plan/expectation/find";
import { standsSince } from "@/lib/plan/expectation/stands-since";
import { whereItStands } from "@/lib/plan/expectation/where-it-stands";
import { addDays } from "@/lib/time/day";
import { cover, handoff, ines, tobias } from "../../../cast";
import { delivered, type Story, underway } from "../../../story";

/** Where the first expectation stands at a moment, and since when. */
function standing({ plan }: Story, now: string) {
  const expectation = expectationOf(plan, handoff);
  if (!expectation) throw new Error("no such expectation");
  const stands = whereItStands(plan, expectation, now);
  return { stands, since: standsSince(plan, expectation, stands, now) };
}

/** So many weeks of five shifts each, recorded by the supervisor on the Monday after. */
function withWeeks(story: Story, values: number[]): Story {
  story.tell(tobias, "2026-10-09T09:00:00.000Z", {
    type: "promise_done",
    promiseId: cover,
    note: "Covered.",
    evidence: [],
  });
  story.tell(ines, "2026-10-09T10:00:00.000Z", { type: "promise_confirmed", promiseId: cover });
  for (const [n, value] of values.entries()) {
    const weekOf = addDays("2026-10-05", 7 * n);
    story.tell(tobias, `${addDays(weekOf, 7)}T09:00:00.000Z`, {
      type: "measure_recorded",
      expectationId: handoff,
      weekOf,
      value: { value, of: 5 },
    });
  }
  return story;
}

test("before both say the same, it stands so since the handing over", () => {
  expect(standing(delivered(), "2026-09-29T09:00:00.000Z")).toEqual({
    stands: "not_yet_clear",
    since: { because: "handed_over", at: "2026-09-28T09:00:00.000Z", by: tobias.personId, week: 0 },
  });
});

test("once it is clear it is starting, by the word that made it clear", () => {
  expect(standing(underway(), "2026-10-06T09:00:00.000Z")).toEqual({
    stands: "starting",
    since: { because: "made_clear", at: "2026-10-01T10:00:00.000Z", by: tobias.personId, week: 0 },
  });
});

test("without the promised help, since the day the help was due, by nobody’s word", () => {
  expect(standing(underway(), "2026-10-20T09:00:00.000Z")).toEqual({
    stands: "support_not_in_place",
    since: { because: "help_due", at: "2026-10-12T17:00:00.000Z", by: null, week: 0 },
  });
});

test("on the way since the third counted week, by whoever recorded it", () => {
  const story = withWeeks(underway(), [3, 3, 4, 4]);
  expect(standing(story, "2026-11-03T09:00:00.000Z")).toEqual({
    stands: "on_course",
    since: { because: "week", at: "2026-10-26T09:00:00.000Z", by: tobias.personId, week: 3 },
  });
});

test("on target since the week that brought it there, and not before", () => {
  const story = withWeeks(underway(), [4, 5, 5, 5, 5, 5]);
  expect(standing(story, "2026-11-17T09:00:00.000Z")).toEqual({
    stands: "held",
    since: { because: "week", at: "2026-11-02T09:00:00.000Z", by: tobias.personId, week: 4 },
  });
});
