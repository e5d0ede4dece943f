import { describe, expect, test } from "vitest";
import { milestones, support } from "@/lib/trend/due-and-confirmed";
import { claimOfDue } from "@/lib/trend/process-claim";
import { cover, ines, odile, tobias, update, walkThrough } from "../../cast";
import { delivered, type Story, underway } from "../../story";
import { processSentences } from "./say";

const on = (day: string, time = "09:00") => `2026-${day}T${time}:00.000Z`;
const lines = (story: Story, now: string, of = milestones) =>
  of(story.plan, now).weeks.map(({ due, confirmed }) => [due, confirmed]);
const done = (promiseId: string) =>
  ({ type: "promise_done", promiseId, note: "Done.", evidence: [] }) as const;
const confirmed = (promiseId: string) => ({ type: "promise_confirmed", promiseId }) as const;
const later = (promiseId: string, newDueAt: string) =>
  ({ type: "date_change_asked", promiseId, newDueAt, reason: "Training all day." }) as const;

describe("milestones due and met", () => {
  test("one is due in the week of its date and confirmed in the week of the other side's word", () => {
    const story = underway();
    story.tell(ines, on("10-15"), done(walkThrough));
    story.tell(tobias, on("10-20"), confirmed(walkThrough));
    expect(lines(story, on("10-21")).slice(0, 5)).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [1, null],
      [1, null],
    ]);
  });

  test("what waits for the other side's word is neither confirmed nor forgotten", () => {
    const story = underway();
    story.tell(ines, on("10-15"), done(walkThrough));
    const given = milestones(story.plan, on("10-21"));
    expect(given).toMatchObject({ all: 1, due: 1, confirmed: 0, delivered: 1 });
    expect(processSentences(claimOfDue("milestones", given))).toBe(
      "1 of 1 milestone was due so far, and none is confirmed. One is reported done and not confirmed.",
    );
  });

  test("a date moved in time is due by its new date alone", () => {
    const story = underway();
    const askId = story.tell(ines, on("10-14"), later(walkThrough, on("10-28", "17:00")));
    story.tell(tobias, on("10-15"), { type: "date_change_answered", askId, agreed: true });
    expect(lines(story, on("11-02")).map(([due]) => due)).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1]);
  });

  test("each week stands by the date in force in it: a date moved too late was due, then no longer", () => {
    const story = underway();
    const askId = story.tell(ines, on("10-20"), later(walkThrough, on("11-11", "17:00")));
    story.tell(tobias, on("10-21"), { type: "date_change_answered", askId, agreed: true });
    expect(lines(story, on("11-02")).map(([due]) => due)).toEqual([0, 1, 0, 0, 0, 1, 1, 1, 1]);
  });

  test("nothing was due while it was not yet clear; what is still to come stands as planned", () => {
    expect(lines(delivered(), on("10-21")).map(([due]) => due)).toEqual([
      0, 0, 1, 1, 1, 1, 1, 1, 1,
    ]);
  });

  test("nothing falls due in a pause that has not ended, nor by its old date once it has", () => {
    const story = underway();
    story.tell(odile, on("10-14"), { type: "plan_paused", fromOn: "2026-10-14" });
    expect(lines(story, on("10-21")).map(([due]) => due)).toEqual(Array(9).fill(0));
    story.tell(odile, on("10-21"), { type: "plan_resumed", onOn: "2026-10-21" });
    expect(lines(story, on("10-22")).map(([due]) => due)).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test("an action or a commitment is no milestone", () => {
    const story = underway();
    story.tell(ines, on("11-20"), done(update));
    story.tell(tobias, on("11-20"), confirmed(update));
    expect(milestones(story.plan, on("11-28"))).toMatchObject({ all: 1, confirmed: 0 });
  });

  test("fewer than two have a sentence and no picture", () => {
    const story = underway();
    expect(claimOfDue("milestones", milestones(story.plan, on("10-21"))).isDrawn).toBe(false);
  });
});

describe("support promised and given", () => {
  test("is what the employee confirmed, and not what was only reported", () => {
    const story = underway();
    story.tell(tobias, on("10-12"), done(cover));
    expect(support(story.plan, on("10-13"))).toMatchObject({
      all: 1,
      due: 1,
      confirmed: 0,
      delivered: 1,
    });
    story.tell(ines, on("10-19"), confirmed(cover));
    expect(lines(story, on("10-20"), support).slice(0, 4)).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [1, null],
    ]);
  });

  test("counts no promise of the employee", () => {
    const { plan } = underway();
    const hers = plan.promises.map((one) => ({
      ...one,
      promised: { ...one.promised, supports: true },
    }));
    expect(support({ ...plan, promises: hers }, on("10-13")).all).toBe(1);
  });
});
