import { expect, test } from "vitest";
import { handoverDates } from "@/lib/plan/gate/handover-dates";
import { document, odile, terms, tobias } from "../../../cast";
import { gateAnswers, inReview } from "../../../story";

test("a handover in good time keeps the planned dates", () => {
  expect(handoverDates(document(), terms, "2026-09-28")).toEqual({
    readingUntilOn: "2026-09-30",
    startsOn: "2026-10-05",
    endsOn: "2026-12-04",
  });
});

test("a late handover leaves the reading days whole, and moves start and end by the same working days", () => {
  expect(handoverDates(document(), terms, "2026-10-02")).toEqual({
    readingUntilOn: "2026-10-06",
    startsOn: "2026-10-07",
    endsOn: "2026-12-08",
  });
});

test("on whichever day Tobias hands the plan over, the suggested dates are not refused", () => {
  const story = inReview();
  story.tell(odile, "2026-09-23T09:00:00.000Z", { type: "plan_approved", answers: gateAnswers });
  for (let n = 0; n < 60; n += 1) {
    const at = new Date(Date.UTC(2026, 8, 24 + n, 9)).toISOString();
    const dates = handoverDates(document(), terms, at.slice(0, 10));
    const event = { type: "plan_delivered", how: "In a meeting.", ...dates } as const;
    expect(story.objection(tobias, at, event), at).toBeNull();
  }
});
