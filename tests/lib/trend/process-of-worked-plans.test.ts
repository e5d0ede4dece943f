import { describe, expect, test } from "vitest";
import { tellHandOffs } from "@/db/seed/hand-offs";
import { actorOf, organisation, personId } from "@/db/seed/people";
import { tellReviews } from "@/db/seed/reviews";
import type { ToldPlan } from "@/db/seed/telling";
import type { Plan } from "@/lib/plan/plan";
import { type Terms, usualPresets } from "@/lib/plan/terms";
import { addDays } from "@/lib/time/day";
import { at } from "@/lib/time/zone";
import { answers } from "@/lib/trend/answers";
import { checkInsKept } from "@/lib/trend/check-ins";
import { milestones, support } from "@/lib/trend/due-and-confirmed";
import { claimOfAnswers, claimOfCheckIns, claimOfDue } from "@/lib/trend/process-claim";
import { timelineOf } from "@/lib/trend/timeline";
import { Story } from "../../story";
import { processSentences } from "./say";

const startsOn = "2026-01-05";
const { zone, orgId } = organisation;
const terms: Terms = {
  zone,
  calendar: { weekdays: [1, 2, 3, 4, 5], holidays: [] },
  presets: usualPresets,
};

/** A worked plan in the evening of one of its days. */
function onDay({ planId, employee, supervisor, told }: ToldPlan, day: number) {
  const now = at(addDays(startsOn, day), "18:30", zone);
  const ids = { employeeId: personId(employee), supervisorId: personId(supervisor) };
  const story = new Story({ orgId, planId, ...ids, terms });
  for (const { id, by, at: when, event } of told)
    if (when < now) story.tell(actorOf(by), when, event, id);
  return { plan: story.plan, now };
}

const says = (plan: Plan, now: string) =>
  [
    claimOfDue("milestones", milestones(plan, now)),
    claimOfDue("support", support(plan, now)),
    claimOfCheckIns(checkInsKept(plan, now)),
    claimOfAnswers(answers(plan, now)),
  ].map(processSentences);

describe("hand-offs on the late desk", () => {
  const { plan, now } = onDay(tellHandOffs(startsOn, terms), 60);

  test("says of its process what happened, and no more", () => {
    expect(says(plan, now)).toEqual([
      "6 of 6 milestones were due so far, and 6 are confirmed.",
      "4 of 4 promises of help were due so far, and 4 are confirmed as given.",
      "8 of 9 planned check-ins were held on the day. One was held later.",
      "20 answers so far, half of them within one working day.",
    ]);
  });

  test("M4 is due by the date it was moved to, and M3 confirmed a week after its own", () => {
    const { weeks } = milestones(plan, now);
    expect(weeks.map(({ due }) => due)).toEqual([1, 2, 2, 3, 3, 3, 4, 5, 6]);
    expect(weeks.map(({ confirmed }) => confirmed)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 6]);
  });

  test("the check-in of day 28 was held two days later", () => {
    const late = checkInsKept(plan, now).filter(({ kept }) => kept === "later");
    expect(late.map(({ on, heldOn }) => [on, heldOn])).toEqual([
      [addDays(startsOn, 28), addDays(startsOn, 30)],
    ]);
  });

  test("the one answer that took three days stands in the week of its question", () => {
    expect(answers(plan, now).weeks[1]?.answered).toContain(3);
  });
});

describe("depth and timing of code reviews", () => {
  const told = tellReviews(startsOn, terms);
  const { plan, now } = onDay(told, 57);

  test("says of its process what happened, and no more", () => {
    expect(says(plan, now)).toEqual([
      "5 of 6 milestones were due so far, and 4 are confirmed.",
      "3 of 4 promises of help were due so far, and 3 are confirmed as given.",
      "8 of 8 planned check-ins were held on the day.",
      "14 answers so far, half of them on the same day.",
    ]);
  });

  test("the second reader was promised for week 2 and given in week 4", () => {
    const { weeks } = support(plan, now);
    expect(weeks.map(({ due, confirmed }) => [due, confirmed]).slice(0, 4)).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [3, 3],
    ]);
  });

  test("its four days of pause are shaded, and the edition after it is marked", () => {
    const { pauses, editions } = timelineOf(plan, now);
    expect(pauses).toEqual([{ from: 3.5, to: 3.5 + 4 / 7 }]);
    expect(editions).toEqual([{ edition: 2, at: 3.5 + 4 / 7 }]);
    expect(checkInsKept(plan, now).map(({ week }) => week)).toEqual([1, 2, 3, 5, 6, 7, 8, 9]);
  });
});
