import { describe, expect, test } from "vitest";
import { promisedBy } from "@/lib/plan/answer-time";
import { endedOn } from "@/lib/plan/change/controls";
import { editionAt } from "@/lib/plan/change/edition";
import { instantLater } from "@/lib/plan/change/redate";
import { rhythmDays } from "@/lib/plan/check-in/schedule";
import { planEvent } from "@/lib/plan/event";
import { objection } from "@/lib/plan/objection";
import { promiseStanding } from "@/lib/plan/promise/ledger";
import {
  bram,
  cover,
  document,
  handoff,
  idOf,
  ines,
  odile,
  tobias,
  update,
  walkThrough,
  wren,
} from "../../../cast";
import { type Story, underway } from "../../../story";

const at = "2026-10-06T09:00:00.000Z";
const expectation = document().expectations[0];
if (!expectation) throw new Error("no expectation");
const { measure } = expectation;

const heldFor = (weeks: number) =>
  ({ when: "weeks_at_standard", expectationId: handoff, weeks }) as const;

const target = (value: number) => ({
  what: "measure" as const,
  expectationId: handoff,
  to: { ...measure, target: { ...measure.target, value } },
});
const proposal = (change: ReturnType<typeof target>, addsWorkingDays = 0) =>
  ({
    type: "amendment_proposed",
    changes: [change],
    reason: "The desk has changed.",
    addsWorkingDays,
  }) as const;

describe("goalposts move only in the open (C.6)", () => {
  const direction = (value: number) => {
    const story = underway();
    story.tell(odile, at, proposal(target(value), 10));
    return story.plan.amendments[0]?.direction;
  };

  test("the direction is computed, not claimed", () => {
    expect([direction(20), direction(18), direction(19)]).toEqual(["harder", "easier", "clearer"]);
  });

  test("a harder change adds ten working days, and is refused in the last third", () => {
    const because = (days: number, now = at) =>
      underway().objection(tobias, now, proposal(target(20), days))?.because;
    expect(because(9)).toBe("harder_adds_time");
    expect(because(10)).toBeUndefined();
    expect(because(10, "2026-11-13T09:00:00.000Z")).toBeUndefined();
    expect(because(10, "2026-11-18T09:00:00.000Z")).toBe("no_harder_in_last_third");
    const easier = underway().objection(tobias, "2026-11-18T09:00:00.000Z", proposal(target(18)));
    expect(easier).toBeNull();
  });

  test("a new due date lies within the plan and the days it adds", () => {
    const due = (to: string, addsWorkingDays: number) =>
      underway().objection(tobias, at, {
        type: "amendment_proposed",
        changes: [{ what: "due", expectationId: handoff, to }],
        reason: "The training is later.",
        addsWorkingDays,
      })?.because;
    expect(due("2026-12-04T17:00:00.000Z", 10)).toBeUndefined();
    expect(due("2026-12-11T17:00:00.000Z", 0)).toBe("due_within_plan");
    expect(due("2026-12-11T17:00:00.000Z", 5)).toBeUndefined();
    expect(due("2026-10-01T17:00:00.000Z", 10)).toBe("due_within_plan");
  });

  test("it holds once both have answered and HR approves; earlier days keep their edition", () => {
    const story = underway();
    const amendmentId = story.tell(tobias, at, proposal(target(18)));
    const approve = { type: "amendment_approved", amendmentId, reason: "Fair." } as const;
    expect(story.objection(odile, at, approve)?.because).toBe("answers_still_open");
    story.tell(ines, "2026-10-07T09:00:00.000Z", {
      type: "amendment_answered",
      amendmentId,
      agrees: true,
    });
    story.tell(odile, "2026-10-08T09:00:00.000Z", approve);
    expect(story.plan.edition).toBe(2);
    expect(story.plan.document?.expectations[0]?.measure.target.value).toBe(18);
    const onDay = (moment: string) =>
      editionAt(story.plan, moment)?.document.expectations[0]?.measure.target.value;
    expect([onDay("2026-10-07T09:00:00.000Z"), onDay("2026-10-08T09:00:00.000Z")]).toEqual([
      19, 18,
    ]);
  });

  test("HR does not decide alone on its own proposal", () => {
    const story = underway();
    const amendmentId = story.tell(odile, at, proposal(target(18)));
    story.tell(ines, at, { type: "amendment_answered", amendmentId, agrees: true });
    story.tell(tobias, at, { type: "amendment_answered", amendmentId, agrees: false });
    expect(
      story.objection(odile, at, { type: "amendment_approved", amendmentId, reason: "Mine." })
        ?.because,
    ).toBe("own_proposal");
    expect(
      story.objection({ ...wren, isHr: true }, at, {
        type: "amendment_approved",
        amendmentId,
        reason: "Looked.",
      }),
    ).toBeNull();
  });
});

describe("a pause stops the clock (D13)", () => {
  const paused = () => {
    const story = underway();
    story.tell(odile, "2026-10-26T09:00:00.000Z", { type: "plan_paused", fromOn: "2026-10-27" });
    story.tell(odile, "2026-10-30T09:00:00.000Z", { type: "plan_resumed", onOn: "2026-10-31" });
    return story;
  };
  const dueOf = ({ plan }: Story, id: string) => {
    const promise = plan.promises.find(({ promised }) => promised.id === id);
    return promise && promiseStanding(plan, promise, at).dueAt;
  };

  test("every later date moves by its working days, holidays not counted; earlier ones stay", () => {
    const story = paused();
    expect(story.plan.document?.endsOn).toBe("2026-12-10");
    expect(dueOf(story, update)).toBe("2026-12-03T16:00:00.000Z");
    expect(dueOf(story, cover)).toBe("2026-10-12T17:00:00.000Z");
    expect(story.plan.edition).toBe(2);
  });

  test("the review of a control and what was still to be answered move along", () => {
    const story = underway();
    story.tell(tobias, at, {
      type: "control_renewed",
      controlId: idOf(501),
      reason: "One more fortnight.",
      untilOn: "2026-10-30",
    });
    const before = promisedBy(story.plan, "2026-10-23T09:00:00.000Z", "Requests", "employee");
    story.tell(odile, "2026-10-26T09:00:00.000Z", { type: "plan_paused", fromOn: "2026-10-27" });
    story.tell(odile, "2026-10-30T09:00:00.000Z", { type: "plan_resumed", onOn: "2026-10-31" });
    expect(story.plan.controls[0]?.renewed[0]?.event.untilOn).toBe("2026-11-05");
    const after = promisedBy(story.plan, "2026-10-23T09:00:00.000Z", "Requests", "employee");
    expect([before, after]).toEqual(["2026-10-30T00:00:00.000Z", "2026-11-05T00:00:00.000Z"]);
    expect(promisedBy(story.plan, "2026-11-02T09:00:00.000Z", "Requests", "employee")).toBe(
      "2026-11-06T00:00:00.000Z",
    );
  });

  test("what is due by the end of a day stays due by the end of a working day", () => {
    const { plan } = underway();
    const endOf = (moment: string) => instantLater(plan, moment, 1, "2026-11-02");
    expect(endOf("2026-11-07T00:00:00.000Z")).toBe("2026-11-10T00:00:00.000Z");
    expect(endOf("2026-11-02T00:00:00.000Z")).toBe("2026-11-02T00:00:00.000Z");
  });

  test("the check-in keeps its weekday", () => {
    const days = rhythmDays(paused().plan);
    expect(days).toContain("2026-11-02");
    expect(days.at(-1)).toBe("2026-12-07");
  });

  test("it reaches back at most five working days and does not overlap", () => {
    const because = (fromOn: string) =>
      underway().objection(odile, "2026-10-23T09:00:00.000Z", { type: "plan_paused", fromOn })
        ?.because;
    expect(because("2026-10-16")).toBeUndefined();
    expect(because("2026-10-15")).toBe("pause_too_far_back");
    const story = paused();
    expect(
      story.objection(odile, "2026-10-31T09:00:00.000Z", {
        type: "plan_paused",
        fromOn: "2026-10-29",
      })?.because,
    ).toBe("pauses_overlap");
  });

  test("nothing is observed while it lasts", () => {
    const story = underway();
    story.tell(odile, at, { type: "plan_paused", fromOn: "2026-10-06" });
    const event = {
      type: "check_in_moved",
      checkInId: "rhythm-2026-10-12",
      newAt: at,
      reason: "?",
    } as const;
    expect(story.objection(tobias, at, event)?.code).toBe("wrong_status");
  });
});

describe("an extension is open about its reason and help (D11)", () => {
  const extended = (endsOn: string) =>
    ({
      type: "plan_extended",
      endsOn,
      reason: "Two promises of help were not kept.",
      helpAdded: "No on-call duty.",
    }) as const;
  test("later, not earlier, and not for ever", () => {
    const because = (endsOn: string) => underway().objection(odile, at, extended(endsOn))?.because;
    expect(because("2026-12-18")).toBeUndefined();
    expect(because("2026-12-04")).toBe("extension_not_later");
    expect(because("2027-12-04")).toBe("extension_too_long");
  });
  test("without help it is no extension", () => {
    const { helpAdded: _, ...without } = extended("2026-12-18");
    expect(planEvent.safeParse(extended("2026-12-18")).success).toBe(true);
    expect(planEvent.safeParse(without).success).toBe(false);
    expect(planEvent.safeParse({ ...without, helpAdded: "  " }).success).toBe(false);
  });
  test("the employee acknowledges it once", () => {
    const story = underway();
    const changeId = story.tell(odile, at, extended("2026-12-18"));
    const received = { type: "change_acknowledged", changeId, answer: "received" } as const;
    story.tell(ines, at, received);
    expect(story.objection(ines, at, received)?.because).toBe("already_acknowledged");
  });
});

describe("a handover", () => {
  const handed = () => {
    const story = underway();
    story.tell(odile, "2026-10-09T09:00:00.000Z", {
      type: "supervisor_changed",
      newSupervisorId: wren.personId,
      reason: "Tobias moves to the day desk.",
    });
    return story;
  };
  const question = {
    type: "question_asked",
    about: { what: "plan" },
    text: "Where are we?",
  } as const;

  test("ends the former supervisor's sight at once and gives the new one time", () => {
    const story = handed();
    expect(story.objection(tobias, "2026-10-09T09:00:01.000Z", question)?.code).toBe("not_found");
    expect(story.objection(wren, "2026-10-09T09:00:01.000Z", question)).toBeNull();
    const promise = story.plan.promises.find(({ promised }) => promised.id === cover);
    expect(promise?.promised.dueAt).toBe("2026-10-16T23:00:00.000Z");
  });

  test("goes neither to the employee nor to the plan's own HR partner", () => {
    const because = (newSupervisorId: string) =>
      underway().objection(odile, at, { type: "supervisor_changed", newSupervisorId, reason: "?" })
        ?.because;
    expect(because(ines.personId)).toBe("not_the_employee");
    expect(because(odile.personId)).toBe("not_this_plans_hr");
  });

  test("goes to nobody who reports to the employee", () => {
    const to = { type: "supervisor_changed", newSupervisorId: wren.personId, reason: "?" } as const;
    const { plan } = underway();
    const because = (reportsOfEmployee: string[]) =>
      objection({ ...plan, reportsOfEmployee }, to, odile, at)?.because;
    expect(because([bram.personId])).toBeUndefined();
    expect(because([wren.personId])).toBe("not_a_report_of_the_employee");
  });
});

describe("oversight steps down (C.9)", () => {
  const control = (story: Story) => {
    const one = story.plan.controls[0];
    if (!one) throw new Error("no control");
    return one;
  };
  const met = () => {
    const story = underway();
    story.tell(ines, "2026-10-12T09:00:00.000Z", {
      type: "promise_done",
      promiseId: walkThrough,
      note: "Done.",
      evidence: [],
    });
    story.tell(tobias, "2026-10-13T09:00:00.000Z", {
      type: "promise_confirmed",
      promiseId: walkThrough,
    });
    return story;
  };

  test("a control ends by itself on the day its promise is confirmed", () => {
    expect(endedOn(underway().plan, control(underway()), at)).toBeNull();
    const story = met();
    expect(endedOn(story.plan, control(story), "2026-10-13T10:00:00.000Z")).toBe("2026-10-13");
  });

  test("a control ends by itself after its weeks in a row at the standard", () => {
    const story = underway();
    const one = { ...control(story).control, ends: heldFor(2) };
    const register = { control: one, ended: null, renewed: [] };
    const week = (weekOf: string, value: number, now: string) =>
      story.tell(tobias, now, {
        type: "measure_recorded",
        expectationId: handoff,
        weekOf,
        value: { value, of: 5 },
      });
    story.tell(tobias, "2026-10-06T09:00:00.000Z", {
      type: "promise_done",
      promiseId: cover,
      note: "Covered.",
      evidence: [],
    });
    week("2026-10-05", 5, "2026-10-09T15:00:00.000Z");
    week("2026-10-12", 3, "2026-10-16T15:00:00.000Z");
    week("2026-10-19", 5, "2026-10-23T15:00:00.000Z");
    expect(endedOn(story.plan, register, "2026-10-24T09:00:00.000Z")).toBeNull();
    week("2026-10-26", 5, "2026-10-30T15:00:00.000Z");
    expect(endedOn(story.plan, register, "2026-10-31T09:00:00.000Z")).toBe("2026-10-30");
  });

  test("a renewal needs a reason and a day, and what has ended cannot be renewed", () => {
    const renewed = {
      type: "control_renewed",
      controlId: idOf(501),
      reason: "One more fortnight.",
      untilOn: "2026-10-30",
    } as const;
    expect(met().objection(tobias, "2026-10-14T09:00:00.000Z", renewed)?.because).toBe(
      "control_has_ended",
    );
    const story = underway();
    story.tell(tobias, at, renewed);
    expect(endedOn(story.plan, control(story), "2026-10-30T09:00:00.000Z")).toBeNull();
    expect(endedOn(story.plan, control(story), "2026-10-31T09:00:00.000Z")).toBe("2026-10-30");
  });
});
