import { describe, expect, test } from "vitest";
import { answers } from "@/lib/trend/answers";
import { claimOfAnswers } from "@/lib/trend/process-claim";
import { handoff, ines, odile, tobias, walkThrough } from "../../cast";
import { type Story, underway } from "../../story";
import { processSentences } from "./say";

const at = (day: string, time = "09:00") => `2026-${day}T${time}:00.000Z`;
const about = { what: "expectation", id: handoff } as const;

const ask = (story: Story, day: string, time?: string) =>
  story.tell(ines, at(day, time), { type: "question_asked", about, text: "Which items count?" });
const answer = (story: Story, questionId: string, day: string, by = tobias) =>
  story.tell(by, at(day, "17:00"), { type: "question_answered", questionId, text: "Open ones." });
const answered = (story: Story, askedOn: string, answeredOn: string, time?: string) =>
  answer(story, ask(story, askedOn, time), answeredOn);

const week = ({ plan }: Story, n: number, now: string) => {
  const { answered: days, middle, open } = answers(plan, now).weeks[n - 1] ?? {};
  return { days, middle, open };
};

describe("the time to an answer", () => {
  test.each([
    ["on the same day", "10-05", "10-05", 0],
    ["on the next working day, over a weekend", "10-09", "10-12", 1],
    ["on the next working day, over a weekend and a holiday", "10-23", "10-27", 1],
    ["a week later", "10-05", "10-12", 5],
  ])("%s", (_, from, to, days) => {
    const story = underway();
    answered(story, from, to);
    const all = answers(story.plan, at("11-02")).weeks.flatMap((one) => one.answered);
    expect(all).toEqual([days]);
  });

  test("without those of a pause", () => {
    const story = underway();
    const questionId = ask(story, "10-06");
    story.tell(odile, at("10-07"), { type: "plan_paused", fromOn: "2026-10-07" });
    story.tell(odile, at("10-14"), { type: "plan_resumed", onOn: "2026-10-14" });
    answer(story, questionId, "10-15");
    expect(week(story, 1, at("10-16")).days).toEqual([2]);
  });

  test("two answers stand for themselves, three have a middle", () => {
    const story = underway();
    answered(story, "10-05", "10-05");
    answered(story, "10-05", "10-08", "10:00");
    expect(week(story, 1, at("10-09"))).toMatchObject({ days: [0, 3], middle: null });
    answered(story, "10-08", "10-09");
    expect(week(story, 1, at("10-09", "18:00"))).toMatchObject({ days: [0, 1, 3], middle: 1 });
  });

  test("the middle of four lies between two of them; the sentence says what half of them took at most", () => {
    const story = underway();
    for (const to of ["10-05", "10-05", "10-06", "10-06"]) answer(story, ask(story, "10-05"), to);
    expect(week(story, 1, at("10-09")).middle).toBe(0.5);
    expect(processSentences(claimOfAnswers(answers(story.plan, at("10-09"))))).toBe(
      "4 answers so far, half of them on the same day.",
    );
  });

  test("what waits stands with its days so far, and counts for no middle", () => {
    const story = underway();
    ask(story, "10-05");
    expect(week(story, 1, at("10-08"))).toEqual({ days: [], middle: null, open: [3] });
    expect(processSentences(claimOfAnswers(answers(story.plan, at("10-08"))))).toBe(
      "No answer so far: too few for a middle value. One question or request is without an answer.",
    );
  });

  test("HR's answer is one; what is done and confirmed is one too", () => {
    const story = underway();
    answer(story, ask(story, "10-05"), "10-06", odile);
    const done = {
      type: "promise_done",
      promiseId: walkThrough,
      note: "Done.",
      evidence: [],
    } as const;
    story.tell(ines, at("10-07"), done);
    story.tell(tobias, at("10-09"), { type: "promise_confirmed", promiseId: walkThrough });
    expect(week(story, 1, at("10-10")).days).toEqual([1, 2]);
  });
});

describe("what is not measured", () => {
  test("how fast the employee answers", () => {
    const story = underway();
    const question = { type: "question_asked", about, text: "Is the form clear?" } as const;
    answer(story, story.tell(tobias, at("10-05"), question), "10-16", ines);
    expect(answers(story.plan, at("10-20"))).toMatchObject({ answered: 0, open: 0 });
  });

  test("what was asked before the plan started, or taken back", () => {
    const story = underway();
    answered(story, "10-02", "10-02");
    const entryId = ask(story, "10-05");
    story.tell(ines, "2026-10-05T09:00:20.000Z", { type: "entry_taken_back", entryId });
    expect(answers(story.plan, at("10-20"))).toMatchObject({ answered: 0, open: 0 });
  });
});
