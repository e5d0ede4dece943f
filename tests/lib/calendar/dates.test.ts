import { describe, expect, test } from "vitest";
import { datesOf } from "@/lib/calendar/dates";
import type { Plan } from "@/lib/plan/plan";
import { cover, ines, odile, tobias, update, walkThrough } from "../../cast";
import { delivered, inReview, underway } from "../../story";

const now = "2026-10-06T09:00:00.000Z";
const meetings = (plan: Plan) =>
  datesOf(plan, "employee", now).flatMap((one) => ("at" in one ? [one] : []));
const days = (plan: Plan, as: "employee" | "supervisor" | "guest") =>
  datesOf(plan, as, now).flatMap((one) => ("on" in one ? [one] : []));

describe("the dates of a plan in a calendar", () => {
  test("check-ins keep their time on the clock when the clocks go back", () => {
    const at = meetings(underway().plan).map((one) => one.at);
    expect(at).toContain("2026-10-19T13:00:00.000Z");
    expect(at).toContain("2026-10-26T14:00:00.000Z");
  });

  test("a moved check-in is the same date at another time", () => {
    const story = underway();
    const before = meetings(story.plan);
    story.tell(tobias, now, {
      type: "check_in_moved",
      checkInId: "rhythm-2026-10-12",
      newAt: "2026-10-13T10:00:00.000Z",
      reason: "Training on Monday.",
    });
    const after = meetings(story.plan);
    expect(after.map(({ key }) => key).toSorted()).toEqual(before.map(({ key }) => key).toSorted());
    const moved = after.find(({ key }) => key === "check-in rhythm-2026-10-12");
    expect(moved).toMatchObject({ at: "2026-10-13T10:00:00.000Z", minutes: 30, isOff: false });
  });

  test("each side has its own promises, as days; a guest has the meetings alone", () => {
    const { plan } = underway();
    const own = (as: "employee" | "supervisor") =>
      days(plan, as)
        .map(({ key }) => key)
        .filter((key) => key.startsWith("promise"));
    expect(own("employee")).toEqual([`promise ${walkThrough}`, `promise ${update}`]);
    expect(own("supervisor")).toEqual([`promise ${cover}`]);
    expect(days(plan, "guest")).toEqual([]);
    expect(datesOf(plan, "guest", now).length).toBe(meetings(plan).length);
  });

  test("a due that ends with its day stands on that day, and moves with an agreed date", () => {
    const story = underway();
    const dueOf = (plan: Plan) =>
      days(plan, "employee").find(({ key }) => key === `promise ${walkThrough}`)?.on;
    expect(dueOf(story.plan)).toBe("2026-10-16");
    const askId = story.tell(ines, now, {
      type: "date_change_asked",
      promiseId: walkThrough,
      newDueAt: "2026-10-20T22:00:00.000Z",
      reason: "Wren is away.",
    });
    story.tell(tobias, now, { type: "date_change_answered", askId, agreed: true });
    expect(dueOf(story.plan)).toBe("2026-10-20");
  });

  test("what a plan that ended leaves ahead is off, and keeps its place", () => {
    const story = underway();
    story.tell(odile, now, { type: "plan_withdrawn", reason: "The desk is closed." });
    for (const { at, isOff } of meetings(story.plan)) expect([at, isOff]).toEqual([at, at > now]);
    expect(meetings(story.plan).some(({ isOff }) => isOff)).toBe(true);
  });

  test("what waits for somebody is a day of theirs until it is answered", () => {
    const story = underway();
    const questionId = story.tell(ines, now, {
      type: "question_asked",
      about: { what: "plan" },
      text: "Who covers the phones on Friday?",
    });
    const waits = () => days(story.plan, "supervisor").map(({ key }) => key);
    expect(waits()).toContain(`answer_question ${questionId}`);
    story.tell(tobias, now, { type: "question_answered", questionId, text: "Bram does." });
    expect(waits()).not.toContain(`answer_question ${questionId}`);
  });

  test("before it is handed over a plan has the check-ins it will have", () => {
    expect(meetings(delivered().plan).length).toBe(meetings(inReview().plan).length);
  });
});
