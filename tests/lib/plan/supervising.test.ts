import { expect, test } from "vitest";
import { tellHandOffs } from "@/db/seed/hand-offs";
import { actorOf, organisation, personId } from "@/db/seed/people";
import { supervisingOf } from "@/lib/plan/supervising";
import { type Terms, usualPresets } from "@/lib/plan/terms";
import { addDays, daysBetween } from "@/lib/time/day";
import { at, dayOf } from "@/lib/time/zone";
import { handoff, ines, tobias } from "../../cast";
import { Story, underway } from "../../story";

const startsOn = "2026-01-05";
const { zone, orgId } = organisation;
const terms: Terms = {
  zone,
  calendar: { weekdays: [1, 2, 3, 4, 5], holidays: [] },
  presets: usualPresets,
};

function workedStory(): Story {
  const { planId, employee, supervisor, told } = tellHandOffs(startsOn, terms);
  const story = new Story({
    orgId,
    planId,
    employeeId: personId(employee),
    supervisorId: personId(supervisor),
    terms,
  });
  for (const { id, by, at: when, event } of told) story.tell(actorOf(by), when, event, id);
  return story;
}

test("the worked plan tells of one late answer and one check-in its supervisor missed, and of nothing else", () => {
  const { plan, history } = workedStory();
  const facts = supervisingOf(plan, history, at(addDays(startsOn, 61), "09:00", zone));
  const told = facts.map(({ what, by, at: when }) => [
    what,
    daysBetween(startsOn, dayOf(by, zone)),
    when && daysBetween(startsOn, dayOf(when, zone)),
  ]);
  expect(told).toEqual([
    ["answer", 11, 14],
    ["check_in", 28, null],
  ]);
});

const asked = (story: Story) =>
  story.tell(ines, "2026-10-06T09:00:00.000Z", {
    type: "question_asked",
    about: { what: "expectation", id: handoff },
    text: "Does the record count when the phones ring?",
  });

test("an answer in the promised time is no fact, one after it is, and so is one still out", () => {
  const inTime = underway();
  const story = underway();
  for (const [one, when] of [
    [inTime, "2026-10-07T09:00:00.000Z"],
    [story, "2026-10-09T09:00:00.000Z"],
  ] as const) {
    const questionId = asked(one);
    one.tell(tobias, when, { type: "question_answered", questionId, text: "It does not." });
  }
  const now = "2026-10-09T10:00:00.000Z";
  expect(supervisingOf(inTime.plan, inTime.history, now)).toEqual([]);
  expect(supervisingOf(story.plan, story.history, now)).toMatchObject([
    { what: "answer", at: "2026-10-09T09:00:00.000Z" },
  ]);
  const waits = underway();
  asked(waits);
  expect(supervisingOf(waits.plan, waits.history, "2026-10-07T12:00:00.000Z")).toEqual([]);
  expect(supervisingOf(waits.plan, waits.history, now)).toMatchObject([
    { what: "answer", at: null },
  ]);
});
