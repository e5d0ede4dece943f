import { expect, test } from "vitest";
import { waitingAmendments } from "@/lib/plan/change/waiting";
import { ines, odile, tobias } from "../../../cast";
import { underway } from "../../../story";

test("a proposed change waits for the other side, then for HR, then for nobody", () => {
  const story = underway();
  const waits = () => waitingAmendments(story.plan).map((one) => [one.for, one.what]);
  const amendmentId = story.tell(tobias, "2026-10-06T09:00:00.000Z", {
    type: "amendment_proposed",
    changes: [{ what: "words", field: "lineNote", to: "Shifts before 15 September do not count." }],
    reason: "Said more plainly.",
    addsWorkingDays: 0,
  });
  expect(waits()).toEqual([["employee", "answer_amendment"]]);
  story.tell(ines, "2026-10-07T09:00:00.000Z", {
    type: "amendment_answered",
    amendmentId,
    agrees: true,
  });
  expect(waits()).toEqual([["hr", "decide_amendment"]]);
  story.tell(odile, "2026-10-08T09:00:00.000Z", {
    type: "amendment_approved",
    amendmentId,
    reason: "Clearer.",
  });
  expect(waits()).toEqual([]);
});
