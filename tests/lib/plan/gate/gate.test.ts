import { describe, expect, test } from "vitest";
import type { PlanDocument } from "@/lib/plan/document";
import { objection } from "@/lib/plan/objection";
import { document, elsewhere, idOf, ines, odile, tobias, wren } from "../../../cast";
import { delivered, gateAnswers, inReview, Story, submitted, underway } from "../../../story";

const at = "2026-09-21T09:00:00.000Z";
const next = "2026-09-22T09:00:00.000Z";

describe("nothing reaches the employee before HR has read it (003-5e)", () => {
  test("the plan does not exist for the employee until it is delivered", () => {
    const event = {
      type: "plan_acknowledged",
      answer: "received",
      edition: 1,
      fingerprint: "7F3A-91C2",
    } as const;
    expect(inReview().objection(ines, next, event)?.code).toBe("not_found");
    expect(delivered().objection(ines, "2026-09-29T09:00:00.000Z", event)).toBeNull();
  });

  test("a supervisor cannot approve, and nobody can deliver what is not approved", () => {
    const story = inReview();
    const approval = { type: "plan_approved", answers: gateAnswers } as const;
    expect(story.objection(tobias, next, approval)?.code).toBe("not_permitted");
    expect(story.objection(odile, next, approval)).toBeNull();
    const delivery = {
      type: "plan_delivered",
      how: "By hand.",
      readingUntilOn: "2026-10-02",
      startsOn: "2026-10-05",
      endsOn: "2026-12-04",
    } as const;
    expect(story.objection(tobias, next, delivery)?.code).toBe("wrong_status");
  });

  test("an HR partner who is the plan's supervisor or employee is no HR on it (D5)", () => {
    const story = inReview();
    const approval = { type: "plan_approved", answers: gateAnswers } as const;
    expect(story.objection({ ...tobias, isHr: true }, next, approval)?.code).toBe("not_permitted");
    expect(story.objection({ ...ines, isHr: true }, next, approval)?.code).toBe("not_found");
    expect(story.objection({ ...wren, isAdmin: true }, next, approval)?.code).toBe("not_found");
    expect(story.objection(elsewhere, next, approval)?.code).toBe("not_found");
  });

  test("HR answers each of the eight questions once", () => {
    const twice = gateAnswers.map((answer) => ({ ...answer, question: "substantiated" as const }));
    expect(
      inReview().objection(odile, next, { type: "plan_approved", answers: twice })?.because,
    ).toBe("eight_answers");
  });

  test("a returned plan can be written again, and its comments stay", () => {
    const story = inReview();
    story.tell(odile, next, {
      type: "plan_returned",
      comments: [{ id: idOf(801), place: "expectations.0.measure.target", text: "Use 19 of 20." }],
    });
    story.tell(tobias, "2026-09-23T09:00:00.000Z", submitted());
    expect(story.plan.status).toBe("in_review");
    expect(story.plan.returns[0]?.event.comments[0]?.text).toBe("Use 19 of 20.");
  });

  test("an approval can be withdrawn while the plan is ready", () => {
    const story = inReview();
    story.tell(odile, next, { type: "plan_approved", answers: gateAnswers });
    story.tell(odile, "2026-09-22T10:00:00.000Z", {
      type: "approval_withdrawn",
      reason: "One more look.",
    });
    expect(story.plan).toMatchObject({ status: "returned", approval: null });
  });
});

describe("a text that is not ready is refused beside the place", () => {
  const because = (put: Partial<PlanDocument>) => {
    const refusal = new Story().objection(tobias, at, submitted(put));
    return refusal && [refusal.because, refusal.field];
  };
  const first = document().expectations[0];
  const promises = document().promises;

  test.each<[string, Partial<PlanDocument>, [string, string | undefined] | null]>([
    ["as it is", {}, null],
    ["a single event", { gapKind: "single_event" }, ["a_talk_not_a_plan", "gapKind"]],
    ["starting today", { startsOn: "2026-09-21" }, ["starts_later_than_today", "startsOn"]],
    ["starting in the past", { startsOn: "2025-10-06" }, ["starts_later_than_today", "startsOn"]],
    ["ending before it starts", { endsOn: "2026-10-04" }, ["ends_after_start", "endsOn"]],
    ["29 days", { endsOn: "2026-11-03" }, ["length_within_bounds", "endsOn"]],
    ["121 days", { endsOn: "2027-02-03" }, ["length_within_bounds", "endsOn"]],
    [
      "a year off",
      { startsOn: "2027-10-05", endsOn: "2027-12-04" },
      ["due_within_plan", "expectations.0.dueAt"],
    ],
    ["a start on a Saturday", { startsOn: "2026-10-03" }, ["starts_on_working_day", "startsOn"]],
    ["a line after the start", { lineOn: "2026-10-06" }, ["line_before_start", "lineOn"]],
    [
      "feedback from tomorrow",
      { earlierFeedback: [{ id: idOf(401), on: "2026-09-22", text: "Said." }] },
      ["not_in_the_future", "earlierFeedback.0.on"],
    ],
    [
      "no help for an expectation",
      { promises: promises.map((one) => ({ ...one, supports: false })) },
      ["help_for_each", "expectations.0.support"],
    ],
    [
      "a promise for something unknown",
      {
        promises: promises.map((one) => ({
          ...one,
          expectationIds: one.supports ? one.expectationIds : [idOf(999)],
        })),
      },
      ["unknown_expectation", "promises.1.expectationIds"],
    ],
  ])("%s", (_, put, expected) => {
    expect(because(put)).toEqual(expected);
  });

  test("an example from tomorrow", () => {
    if (!first) throw new Error("no expectation");
    const examples = [{ id: idOf(411), on: "2026-09-30", text: "Not yet." }];
    expect(because({ expectations: [{ ...first, examples }] })).toEqual([
      "not_in_the_future",
      "expectations.0.examples.0.on",
    ]);
  });

  test("someone else's plan", () => {
    const event = { ...submitted(), employeeId: wren.personId } as ReturnType<typeof submitted>;
    expect(new Story().objection(tobias, at, event)?.because).toBe("not_this_plans_terms");
  });
});

describe("an earlier plan", () => {
  const earlier = idOf(7);
  const because = (stopsCountingOn: string, cites = earlier) => {
    const earlierPlans = [{ planId: earlier, stopsCountingOn }];
    const event = submitted({ citesPlanIds: [cites] });
    return objection({ ...new Story().plan, earlierPlans }, event, tobias, at)?.because;
  };
  test("can be named while it counts, and never after (C.9)", () => {
    expect(because("2026-09-22")).toBeUndefined();
    expect(because("2026-09-21")).toBe("earlier_plan_no_longer_counts");
  });
  test("that the writer cannot read cannot be named", () => {
    expect(because("2026-09-22", idOf(8))).toBe("earlier_plan_no_longer_counts");
  });
});

describe("delivery leaves time to read (004-12)", () => {
  const ready = () => {
    const story = inReview();
    story.tell(odile, next, { type: "plan_approved", answers: gateAnswers });
    return story;
  };
  const delivery = (readingUntilOn: string, startsOn: string, endsOn: string) =>
    ({ type: "plan_delivered", how: "In a meeting.", readingUntilOn, startsOn, endsOn }) as const;

  test.each([
    ["one day to read", delivery("2026-09-29", "2026-10-05", "2026-12-04"), "reading_needs_days"],
    [
      "start on the last reading day",
      delivery("2026-10-05", "2026-10-05", "2026-12-04"),
      "starts_after_reading",
    ],
    [
      "start earlier than approved",
      delivery("2026-09-30", "2026-10-02", "2026-12-04"),
      "starts_not_earlier",
    ],
    [
      "start later, end not moved",
      delivery("2026-10-06", "2026-10-07", "2026-12-04"),
      "end_moves_alike",
    ],
    ["start later, end moved alike", delivery("2026-10-06", "2026-10-07", "2026-12-08"), undefined],
    ["as approved", delivery("2026-09-30", "2026-10-05", "2026-12-04"), undefined],
  ])("%s", (_, event, because) => {
    expect(ready().objection(tobias, "2026-09-28T09:00:00.000Z", event)?.because).toBe(because);
  });

  test("every due moves with the start", () => {
    const story = ready();
    story.tell(
      tobias,
      "2026-09-28T09:00:00.000Z",
      delivery("2026-10-06", "2026-10-07", "2026-12-08"),
    );
    expect(story.plan.document?.expectations[0]?.dueAt).toBe("2026-12-08T18:00:00.000Z");
    expect(story.plan.promises[0]?.promised.dueAt).toBe("2026-10-14T17:00:00.000Z");
    expect(story.plan.editions.map(({ edition }) => edition)).toEqual([1]);
  });
});

describe("acknowledgement is receipt (D10)", () => {
  const acknowledged = {
    type: "plan_acknowledged",
    answer: "received_disagree_in_part",
    statement: "I told the desk.",
    edition: 1,
    fingerprint: "7F3A-91C2",
  } as const;

  test("disagreeing in part is a full receipt, and the plan goes on", () => {
    const story = delivered();
    story.tell(ines, "2026-09-29T09:00:00.000Z", acknowledged);
    expect(story.plan.status).toBe("underway");
  });

  test("an edition that was not read cannot be acknowledged", () => {
    expect(
      delivered().objection(ines, "2026-09-29T09:00:00.000Z", { ...acknowledged, edition: 2 })
        ?.because,
    ).toBe("not_this_edition");
  });

  test("HR records a declined one only after the reading time", () => {
    const declined = {
      type: "acknowledgement_declined",
      witness: "Bram",
      note: "Read it, said no.",
    } as const;
    expect(delivered().objection(odile, "2026-10-02T22:59:00.000Z", declined)?.because).toBe(
      "still_reading_time",
    );
    expect(delivered().objection(odile, "2026-10-02T23:00:00.000Z", declined)).toBeNull();
  });

  test("the employee can log before acknowledging (D9)", () => {
    const logged = {
      type: "progress_logged",
      about: { what: "plan" },
      kind: "progress",
      text: "Started.",
      evidence: [],
    } as const;
    expect(delivered().objection(ines, "2026-09-29T09:00:00.000Z", logged)).toBeNull();
    expect(underway().objection(tobias, "2026-10-06T09:00:00.000Z", logged)?.code).toBe(
      "not_permitted",
    );
  });
});
