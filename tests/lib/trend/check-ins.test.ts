import { describe, expect, test } from "vitest";
import { checkInsKept } from "@/lib/trend/check-ins";
import { claimOfCheckIns } from "@/lib/trend/process-claim";
import { idOf, ines, odile, tobias } from "../../cast";
import { type Story, underway } from "../../story";
import { processSentences } from "./say";

const at = (day: string, time = "14:00") => `2026-${day}T${time}:00.000Z`;
const rhythm = (day: string) => `rhythm-2026-${day}`;
const extra = idOf(601);

const kept = ({ plan }: Story, now: string) => checkInsKept(plan, now).map((one) => one.kept);

const hold = (story: Story, checkInId: string, day: string) =>
  story.tell(tobias, at(day, "16:00"), {
    type: "check_in_held",
    checkInId,
    heldAt: at(day),
    employeeFirst: "It went well.",
    whatWasHeard: "You need the form.",
    decisions: [],
    helpAgreed: [],
    stands: [],
    guestIds: [],
  });

const miss = (story: Story, day: string) =>
  story.tell(ines, at(day, "16:00"), {
    type: "check_in_missed",
    checkInId: rhythm(day),
    by: "supervisor",
    reason: "No deputy named.",
  });

const add = (story: Story, day: string, checkInId = extra) =>
  story.tell(tobias, at("10-05", "15:00"), {
    type: "check_in_added",
    checkInId,
    at: at(day),
    reason: "In place of Monday's.",
  });

describe("a planned check-in", () => {
  test.each([
    ["on its day", "10-05", "on_day"],
    ["one working day later", "10-06", "on_day"],
    ["two working days later", "10-07", "later"],
  ])("held %s", (_, day, how) => {
    const story = underway();
    hold(story, rhythm("10-05"), day);
    expect(kept(story, at("10-08"))).toEqual([how]);
  });

  test("held over a weekend and a holiday is one working day later", () => {
    const story = underway();
    story.tell(tobias, at("10-05", "15:00"), {
      type: "check_in_moved",
      checkInId: rhythm("10-12"),
      newAt: at("10-23"),
      reason: "Both away.",
    });
    hold(story, rhythm("10-12"), "10-27");
    expect(
      checkInsKept(story.plan, at("10-28")).find(({ id }) => id === rhythm("10-12")),
    ).toMatchObject({
      on: "2026-10-23",
      heldOn: "2026-10-27",
      kept: "on_day",
      week: 3,
    });
  });

  test("missed is not held; nobody's word is no entry; what is to come is neither", () => {
    const story = underway();
    miss(story, "10-05");
    expect(kept(story, at("10-14"))).toEqual(["not_held", "no_entry"]);
    expect(processSentences(claimOfCheckIns(checkInsKept(story.plan, at("10-14"))))).toBe(
      "0 of 2 planned check-ins were held on the day. One was not held. Of one nothing is written down yet.",
    );
  });

  test("missed and made up by an added one before the next is held later", () => {
    const story = underway();
    add(story, "10-07");
    miss(story, "10-05");
    expect(kept(story, at("10-06"))).toEqual(["not_held"]);
    hold(story, extra, "10-07");
    expect(kept(story, at("10-08"))).toEqual(["later"]);
  });

  test("is not made up by one added after the next", () => {
    const story = underway();
    add(story, "10-14");
    miss(story, "10-05");
    hold(story, rhythm("10-12"), "10-12");
    hold(story, extra, "10-14");
    expect(kept(story, at("10-15"))).toEqual(["not_held", "on_day"]);
  });

  test("is not planned in a pause", () => {
    const story = underway();
    story.tell(odile, at("10-08"), { type: "plan_paused", fromOn: "2026-10-08" });
    expect(kept(story, at("10-20"))).toEqual(["no_entry"]);
  });
});

test("one check-in has a sentence and no picture, two are drawn", () => {
  const story = underway();
  const isDrawn = (now: string) => claimOfCheckIns(checkInsKept(story.plan, now)).isDrawn;
  expect(isDrawn(at("10-06"))).toBe(false);
  expect(isDrawn(at("10-13"))).toBe(true);
});
