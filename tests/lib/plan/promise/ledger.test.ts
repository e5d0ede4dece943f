import { describe, expect, test } from "vitest";
import { promiseStanding, totals } from "@/lib/plan/promise/ledger";
import { promiseOf } from "@/lib/plan/promise/promise";
import { cover, handoff, idOf, ines, odile, tobias, update, walkThrough } from "../../../cast";
import { delivered, type Story, type Told, underway } from "../../../story";

const due = "2026-11-27T16:00:00.000Z";
const before = "2026-11-27T15:59:00.000Z";
const after = "2026-11-27T16:01:00.000Z";
const newDueAt = "2026-12-01T16:00:00.000Z";
const reason = "Training all day.";

const stateOf = ({ plan }: Story, promiseId: string, now: string) => {
  const promise = promiseOf(plan, promiseId);
  if (!promise) throw new Error("no such promise");
  return promiseStanding(plan, promise, now);
};
const ask = { type: "date_change_asked", promiseId: update, newDueAt, reason } as const;
const done = { type: "promise_done", promiseId: update, note: "Posted.", evidence: [] } as const;
const confirmed = { type: "promise_confirmed", promiseId: update } as const;

describe("a date moved in time is kept (003-1d)", () => {
  test("asked one minute before due and agreed later: kept by the new date", () => {
    const story = underway();
    const askId = story.tell(ines, before, ask);
    expect(stateOf(story, update, after).state).toBe("asked");
    story.tell(tobias, "2026-11-30T09:00:00.000Z", {
      type: "date_change_answered",
      askId,
      agreed: true,
    });
    story.tell(ines, "2026-12-01T15:00:00.000Z", done);
    story.tell(tobias, "2026-12-02T09:00:00.000Z", confirmed);
    expect(stateOf(story, update, "2026-12-03T09:00:00.000Z")).toEqual({
      state: "moved_in_time",
      dueAt: newDueAt,
      moved: true,
    });
  });

  test("asked one minute after due: a late notice, and missed", () => {
    const story = underway();
    story.tell(ines, after, ask);
    expect(stateOf(story, update, "2026-11-27T16:02:00.000Z").state).toBe("missed");
  });

  test("asked at the very moment it falls due is too late", () => {
    const story = underway();
    story.tell(ines, due, ask);
    expect(stateOf(story, update, after).state).toBe("missed");
  });

  test("asked in time and never answered counts as agreed once the answer time is over", () => {
    const story = underway();
    story.tell(ines, before, { ...ask, newDueAt: "2026-12-04T16:00:00.000Z" });
    expect(stateOf(story, update, "2026-12-02T23:59:00.000Z").state).toBe("asked");
    expect(stateOf(story, update, "2026-12-03T00:00:00.000Z")).toMatchObject({
      state: "open",
      moved: true,
    });
  });

  test("declined: the old due stands", () => {
    const story = underway();
    const askId = story.tell(ines, before, ask);
    story.tell(tobias, "2026-11-30T09:00:00.000Z", {
      type: "date_change_answered",
      askId,
      agreed: false,
      reason: "The night desk needs it.",
    });
    expect(stateOf(story, update, "2026-11-30T09:01:00.000Z").state).toBe("missed");
  });

  test("one open request at a time, later than the due in force, within the plan", () => {
    const story = underway();
    const refused = (event: Told) => story.objection(ines, before, event)?.because;
    expect(refused({ ...ask, newDueAt: before })).toBe("not_a_later_date");
    expect(refused({ ...ask, newDueAt: "2026-12-05T00:00:01.000Z" })).toBe("due_after_the_end");
    story.tell(ines, "2026-11-27T09:00:00.000Z", ask);
    expect(refused(ask)).toBe("one_request_at_a_time");
  });
});

describe("both sides are held to the same ledger", () => {
  test("only its owner marks a promise done, only the other side answers", () => {
    const story = underway();
    const coverDone = {
      type: "promise_done",
      promiseId: cover,
      note: "Bram covers.",
      evidence: [],
    } as const;
    expect(story.objection(ines, before, coverDone)?.because).toBe("only_its_owner");
    story.tell(tobias, "2026-10-08T09:00:00.000Z", coverDone);
    const yes = { type: "promise_confirmed", promiseId: cover } as const;
    expect(story.objection(tobias, "2026-10-09T09:00:00.000Z", yes)?.because).toBe(
      "only_the_other_side",
    );
    story.tell(ines, "2026-10-09T09:00:00.000Z", yes);
    expect(stateOf(story, cover, "2026-10-09T10:00:00.000Z").state).toBe("kept");
  });

  test("delivered in time and unanswered stays delivered on the other side", () => {
    const story = underway();
    story.tell(ines, before, done);
    expect(stateOf(story, update, "2026-12-20T09:00:00.000Z").state).toBe("delivered");
  });

  test("it counts from when it was delivered, not from when it was confirmed", () => {
    const story = underway();
    story.tell(ines, before, done);
    story.tell(tobias, "2026-12-02T09:00:00.000Z", confirmed);
    expect(stateOf(story, update, "2026-12-02T10:00:00.000Z").state).toBe("kept");
  });

  test("not yet: what is missing is named, and the due runs on", () => {
    const story = underway();
    story.tell(ines, "2026-11-20T09:00:00.000Z", done);
    story.tell(tobias, "2026-11-23T09:00:00.000Z", {
      type: "promise_not_yet",
      promiseId: update,
      whatIsMissing: "The entry of 13 November.",
    });
    expect(stateOf(story, update, before).state).toBe("open");
    expect(stateOf(story, update, after).state).toBe("missed");
  });

  test("the totals of a side are its number of promises", () => {
    const { plan } = underway();
    const sum = (side: "employee" | "supervisor") =>
      Object.values(totals(plan, side, after)).reduce((all, n) => all + n, 0);
    expect([sum("employee"), sum("supervisor")]).toEqual([2, 1]);
  });
});

describe("a miss", () => {
  const missed = () => {
    const story = underway();
    story.tell(ines, after, {
      type: "miss_explained",
      promiseId: update,
      cause: "outside_my_control",
      text: "The tool was down all day.",
    });
    return story;
  };

  test("is explained only once it is one", () => {
    const event = {
      type: "miss_explained",
      promiseId: update,
      cause: "mine",
      text: "Forgot.",
    } as const;
    expect(underway().objection(ines, before, event)?.because).toBe("not_missed");
    expect(underway().objection(ines, after, event)).toBeNull();
  });

  test("stands apart when both see the same cause outside the owner", () => {
    const story = missed();
    expect(stateOf(story, update, after).state).toBe("missed");
    story.tell(tobias, "2026-11-30T09:00:00.000Z", {
      type: "miss_answered",
      promiseId: update,
      seesItAs: "outside_my_control",
    });
    expect(stateOf(story, update, "2026-11-30T10:00:00.000Z").state).toBe("set_apart");
  });

  test("is decided by HR where the two differ, and only there", () => {
    const story = missed();
    const decision = {
      type: "cause_decided",
      promiseId: update,
      cause: "outside_my_control",
      reason: "The outage is on record.",
    } as const;
    expect(story.objection(odile, "2026-11-30T08:00:00.000Z", decision)?.because).toBe(
      "the_two_do_not_differ",
    );
    story.tell(tobias, "2026-11-30T09:00:00.000Z", {
      type: "miss_answered",
      promiseId: update,
      seesItAs: "mine",
    });
    story.tell(odile, "2026-11-30T10:00:00.000Z", decision);
    expect(stateOf(story, update, "2026-11-30T11:00:00.000Z").state).toBe("set_apart");
  });
});

describe("what is not clear cannot be missed (002-01)", () => {
  test("it waits, and on clarity it has at least five working days more", () => {
    const story = delivered();
    story.tell(ines, "2026-09-30T09:00:00.000Z", {
      type: "plan_acknowledged",
      answer: "received",
      edition: 1,
      fingerprint: "7F3A-91C2",
    });
    expect(stateOf(story, walkThrough, "2026-11-01T09:00:00.000Z").state).toBe("waiting");
    const readBackId = story.tell(ines, "2026-11-02T09:00:00.000Z", {
      type: "expectation_read_back",
      expectationId: handoff,
      understood: true,
      ownWords: "My colleagues find all they need when I go.",
    });
    story.tell(tobias, "2026-11-03T09:00:00.000Z", { type: "read_back_confirmed", readBackId });
    expect(stateOf(story, walkThrough, "2026-11-03T10:00:00.000Z")).toMatchObject({
      state: "open",
      dueAt: "2026-11-11T00:00:00.000Z",
    });
  });
});

describe("a new promise", () => {
  const mine = (put: object = {}) => ({
    type: "promise_made" as const,
    promised: {
      id: idOf(901),
      kind: "action" as const,
      owner: "employee" as const,
      to: "supervisor" as const,
      text: "Try the timer at 21:40.",
      dueAt: "2026-10-23T17:00:00.000Z",
      expectationIds: [handoff],
      supports: false,
      ...put,
    },
  });
  const at = "2026-10-06T09:00:00.000Z";

  test("is made for oneself, to the other side, within the plan", () => {
    const story = underway();
    const because = (put: object) => story.objection(ines, at, mine(put))?.because;
    expect(because({})).toBeUndefined();
    expect(because({ owner: "supervisor", to: "employee" })).toBe("promise_for_oneself_only");
    expect(because({ to: "employee", owner: "employee" })).toBe("promise_to_oneself");
    expect(because({ dueAt: at })).toBe("due_already_past");
    expect(because({ dueAt: "2027-12-04T18:00:00.000Z" })).toBe("due_after_the_end");
    expect(because({ expectationIds: [idOf(999)] })).toBe("no_such_expectation");
    expect(because({ id: update })).toBe("promise_exists");
  });

  test("answers what the employee asked for, once", () => {
    const story = underway();
    const askId = story.tell(ines, at, {
      type: "promise_asked",
      text: "Someone on the phones.",
      byOn: "2026-10-09",
    });
    const answer = { ...mine({ owner: "supervisor", to: "employee" }), answersAskId: askId };
    story.tell(tobias, "2026-10-07T09:00:00.000Z", answer);
    expect(
      story.objection(tobias, "2026-10-07T10:00:00.000Z", {
        type: "promise_refused",
        askId,
        reason: "No one.",
      })?.because,
    ).toBe("already_answered");
  });
});

test("a due instant means the same moment in two zones and over the change of clocks", () => {
  const story = underway();
  const dublin = "2026-10-25T01:30:00.000Z";
  const inNewYork = new Date("2026-10-24T21:30:00-04:00").toISOString();
  expect(inNewYork).toBe(dublin);
  const state = stateOf(story, cover, "2026-10-26T09:00:00.000Z");
  expect(state.state).toBe("missed");
});
