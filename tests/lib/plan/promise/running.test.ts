import { expect, test } from "vitest";
import { tellHandOffs } from "@/db/seed/hand-offs";
import { actorOf, organisation, personId } from "@/db/seed/people";
import { runningOf } from "@/lib/plan/promise/running";
import { type Terms, usualPresets } from "@/lib/plan/terms";
import { addDays, daysBetween } from "@/lib/time/day";
import { at, dayOf } from "@/lib/time/zone";
import { handoff, ines, tobias } from "../../../cast";
import { Story, underway } from "../../../story";

const startsOn = "2026-01-05";
const { zone, orgId } = organisation;
const terms: Terms = {
  zone,
  calendar: { weekdays: [1, 2, 3, 4, 5], holidays: [] },
  presets: usualPresets,
};

function workedPlan(day: number) {
  const { planId, employee, supervisor, told } = tellHandOffs(startsOn, terms);
  const now = at(addDays(startsOn, day), "18:30", zone);
  const ids = { employeeId: personId(employee), supervisorId: personId(supervisor) };
  const story = new Story({ orgId, planId, ...ids, terms });
  for (const { id, by, at: when, event } of told)
    if (when < now) story.tell(actorOf(by), when, event, id);
  return { plan: story.plan, now };
}

const dayNumber = (when: string | null) => when && daysBetween(startsOn, dayOf(when, zone));

test("the worked plan counts what runs on both sides, and names each day that came late", () => {
  const { plan, now } = workedPlan(50);
  const told = (side: "employee" | "supervisor") =>
    runningOf(plan, side, now).map(({ what, kept, of, open, late }) => [
      what,
      `${kept} of ${of}`,
      open,
      late.map(({ by, at: when }) => [dayNumber(by), dayNumber(when)]),
    ]);
  expect(told("supervisor")).toEqual([
    ["check_ins", "7 of 8", 0, [[28, 30]]],
    ["questions", "4 of 5", 1, [[11, 14]]],
    ["confirmations", "6 of 6", 0, []],
    ["requests", "1 of 1", 0, []],
  ]);
  expect(told("employee")).toEqual([
    ["check_ins", "7 of 7", 0, []],
    ["confirmations", "2 of 2", 0, []],
    ["requests", "1 of 1", 0, []],
  ]);
});

const question = {
  type: "question_asked",
  about: { what: "expectation", id: handoff },
  text: "Does the record count when the phones ring?",
} as const;

test("a question is open until its time has come, then late until it is answered", () => {
  const story = underway();
  const questionId = story.tell(ines, "2026-10-06T09:00:00.000Z", question);
  const questions = (now: string) =>
    runningOf(story.plan, "supervisor", now).find(({ what }) => what === "questions");
  expect(questions("2026-10-07T09:00:00.000Z")).toMatchObject({ kept: 0, of: 0, open: 1 });
  expect(questions("2026-10-09T09:00:00.000Z")).toMatchObject({
    kept: 0,
    of: 1,
    open: 0,
    late: [{ at: null }],
  });
  const text = "Yes, the phone first, then the record.";
  story.tell(tobias, "2026-10-09T10:00:00.000Z", { type: "question_answered", questionId, text });
  expect(questions("2026-10-09T12:00:00.000Z")).toMatchObject({
    late: [{ at: "2026-10-09T10:00:00.000Z" }],
  });
});

test("both sides are counted alike, and a question taken back was never asked", () => {
  const story = underway();
  const entryId = story.tell(tobias, "2026-10-06T09:00:00.000Z", question);
  const questions = () =>
    runningOf(story.plan, "employee", "2026-10-06T10:00:00.000Z").find(
      ({ what }) => what === "questions",
    );
  expect(questions()).toMatchObject({ open: 1 });
  story.tell(tobias, "2026-10-06T09:00:20.000Z", { type: "entry_taken_back", entryId });
  expect(questions()).toBeUndefined();
});

test("a check-in counts against the side that missed it, and against nobody else", () => {
  const story = underway();
  story.tell(ines, "2026-10-06T09:00:00.000Z", {
    type: "check_in_missed",
    checkInId: "rhythm-2026-10-05",
    by: "supervisor",
    reason: "On leave, no deputy named.",
  });
  const checkIns = (side: "employee" | "supervisor") =>
    runningOf(story.plan, side, "2026-10-06T10:00:00.000Z").find(
      ({ what }) => what === "check_ins",
    );
  expect(checkIns("supervisor")).toMatchObject({ kept: 0, of: 1, late: [{ at: null }] });
  expect(checkIns("employee")).toBeUndefined();
});
