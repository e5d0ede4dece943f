import { describe, expect, test } from "vitest";
import { promisedBy } from "@/lib/plan/answer-time";
import { kept } from "@/lib/plan/summary";
import { waitingAt, waitingForHr, waitingOn } from "@/lib/plan/waiting";
import { cover, handoff, idOf, ines, odile, record, tobias, update, wren } from "../../cast";
import { delivered, type Story, underway } from "../../story";

const at = "2026-10-06T09:00:00.000Z";
const whats = ({ plan }: Story, about: string) =>
  waitingOn(plan)
    .filter((one) => one.about === about)
    .map((one) => [one.for, one.what, one.by]);

const timed = ({ plan }: Story, now: string, what: string) =>
  waitingAt(plan, now).filter((one) => one.what === what);

describe("help that was missing (C.7)", () => {
  const reported = () => {
    const story = underway();
    const reportId = story.tell(ines, at, {
      type: "support_missing_reported",
      promiseId: cover,
      onDays: ["2026-10-05"],
      text: "Nobody was on the phones.",
    });
    return { story, reportId };
  };
  const answered = (reportId: string, agrees: boolean) =>
    ({ type: "support_answered", reportId, agrees, reason: "Looked at the rota." }) as const;

  test("waits for the supervisor, by the time promised for requests", () => {
    const { story, reportId } = reported();
    expect(whats(story, reportId)).toEqual([
      ["supervisor", "answer_support", "2026-10-09T23:00:00.000Z"],
    ]);
  });

  test("waits for nobody once both see it alike", () => {
    const { story, reportId } = reported();
    story.tell(tobias, at, answered(reportId, true));
    expect(whats(story, reportId)).toEqual([]);
  });

  test("waits for HR where they differ, until HR has decided", () => {
    const { story, reportId } = reported();
    story.tell(tobias, at, answered(reportId, false));
    expect(whats(story, reportId)).toEqual([["hr", "decide_support", null]]);
    story.tell(odile, at, answered(reportId, true));
    expect(whats(story, reportId)).toEqual([]);
  });
});

describe("where the two sides differ, HR is asked", () => {
  test("on a week that one leaves out and the other counts, and not where they agree", () => {
    const asks = (answer: "left_out" | "counted") => {
      const story = underway();
      const askId = story.tell(ines, "2026-10-12T09:00:00.000Z", {
        type: "week_left_out",
        expectationId: handoff,
        weekOf: "2026-10-05",
        reason: "The board was down.",
      });
      story.tell(tobias, "2026-10-12T10:00:00.000Z", {
        type: "week_answered",
        askId,
        answer,
        reason: "Looked.",
      });
      return whats(story, askId);
    };
    expect(asks("counted")).toEqual([["hr", "decide_week", null]]);
    expect(asks("left_out")).toEqual([]);
  });

  test("on why a promise was missed, once, and after the other side has answered", () => {
    const late = "2026-11-30T09:00:00.000Z";
    const story = underway();
    story.tell(ines, late, {
      type: "miss_explained",
      promiseId: update,
      cause: "outside_my_control",
      text: "The board was down.",
    });
    expect(whats(story, update)).toEqual([["supervisor", "answer_miss", null]]);
    const decided = {
      type: "cause_decided",
      promiseId: update,
      cause: "mine",
      reason: "Looked.",
    } as const;
    expect(story.objection(odile, late, decided)?.because).toBe("the_two_do_not_differ");
    story.tell(tobias, late, { type: "miss_answered", promiseId: update, seesItAs: "mine" });
    expect(whats(story, update)).toEqual([["hr", "decide_cause", null]]);
    story.tell(odile, late, decided);
    expect(whats(story, update)).toEqual([]);
    expect(story.objection(odile, late, decided)?.because).toBe("already_decided");
  });

  test("and a disputed observation waits for the supervisor until it is answered or withdrawn", () => {
    const story = underway();
    const observationId = story.tell(tobias, at, {
      type: "observation_shared",
      expectationId: handoff,
      fact: "The record was posted at 22:40.",
      effect: "The night desk waited.",
      interpretation: "The phones took longer.",
      anotherExplanation: "A late truck.",
      happenedOn: "2026-10-05",
      sourceId: record,
    });
    story.tell(ines, at, { type: "observation_disputed", observationId, text: "It was 22:10." });
    expect(whats(story, observationId)).toEqual([["supervisor", "answer_dispute", null]]);
    story.tell(tobias, at, { type: "dispute_answered", observationId, text: "You are right." });
    expect(whats(story, observationId)).toEqual([]);
  });
});

describe("what the clock brings to HR", () => {
  test("receipt that nobody confirmed, after the reading time and not before", () => {
    const story = delivered();
    expect(timed(story, "2026-10-02T22:59:59.000Z", "note_no_receipt")).toEqual([]);
    expect(timed(story, "2026-10-02T23:00:00.000Z", "note_no_receipt")).toHaveLength(1);
    const event = {
      type: "acknowledgement_declined",
      witness: "Bram",
      note: "Read it.",
    } as const;
    expect(story.objection(odile, "2026-10-02T23:00:00.000Z", event)).toBeNull();
  });

  test("a proposed change that a side left unanswered", () => {
    const story = underway();
    story.tell(tobias, at, {
      type: "amendment_proposed",
      changes: [{ what: "words", field: "lineNote", to: "Earlier shifts do not count." }],
      reason: "Said more plainly.",
      addsWorkingDays: 0,
    });
    expect(timed(story, "2026-10-09T22:59:59.000Z", "decide_amendment")).toEqual([]);
    expect(timed(story, "2026-10-09T23:00:00.000Z", "decide_amendment")).toHaveLength(1);
  });

  test("the last day, for the supervisor and on HR's list, and not where a hearing is open", () => {
    const story = underway();
    expect(timed(story, "2026-12-04T23:59:59.000Z", "open_hearing")).toEqual([]);
    expect(timed(story, "2026-12-05T00:00:00.000Z", "open_hearing")).toMatchObject([
      { for: "supervisor" },
    ]);
    expect(waitingForHr(story.plan).map(({ what }) => what)).toContain("open_hearing");
    story.tell(tobias, "2026-12-05T09:00:00.000Z", {
      type: "hearing_opened",
      proposedOutcome: "not_met",
      results: [handoff, idOf(102)].map((expectationId) => ({
        expectationId,
        result: "not_met" as const,
        numbers: "12 of 20",
        citations: [],
        reason: "Not held.",
      })),
      statementByOn: "2026-12-14",
    });
    expect(timed(story, "2026-12-14T12:00:00.000Z", "open_hearing")).toEqual([]);
    expect(timed(story, "2026-12-14T12:00:00.000Z", "decide_outcome")).toEqual([]);
    expect(timed(story, "2026-12-15T00:00:00.000Z", "decide_outcome")).toHaveLength(1);
    story.tell(ines, "2026-12-10T09:00:00.000Z", { type: "hearing_statement_given", text: null });
    expect(timed(story, "2026-12-15T00:00:00.000Z", "decide_outcome")).toHaveLength(1);
  });
});

test("what HR promised stands on HR's list until it is delivered, and on nobody else's", () => {
  const story = underway();
  const promiseId = idOf(900);
  story.tell(odile, at, {
    type: "promise_made",
    promised: {
      id: promiseId,
      kind: "commitment",
      owner: "hr",
      to: "employee",
      text: "I look at the rota with both of you.",
      dueAt: "2026-10-20T15:00:00.000Z",
      expectationIds: [],
      supports: false,
    },
  });
  const list = () => kept(story.plan, at).waitsForHr.filter(({ about }) => about === promiseId);
  expect(list()).toMatchObject([{ what: "keep_promise" }]);
  expect(waitingOn(story.plan).some(({ what }) => what === "keep_promise")).toBe(false);
  story.tell(odile, at, { type: "promise_done", promiseId, note: "Done.", evidence: [] });
  expect(list()).toEqual([]);
});

describe("a handover", () => {
  const question = (text: string) =>
    ({ type: "question_asked", about: { what: "plan" }, text }) as const;
  const handover = (story: Story, moment: string) =>
    story.tell(odile, moment, {
      type: "supervisor_changed",
      newSupervisorId: wren.personId,
      reason: "Tobias moves to the day desk.",
    });
  const by = ({ plan }: Story, about: string) =>
    waitingOn(plan).find((one) => one.about === about)?.by;

  test("gives the new supervisor five working days for what was still open", () => {
    const story = underway();
    const asked = story.tell(ines, "2026-10-08T09:00:00.000Z", question("Which form?"));
    expect(by(story, asked)).toBe("2026-10-09T23:00:00.000Z");
    handover(story, "2026-10-09T09:00:00.000Z");
    expect(by(story, asked)).toBe("2026-10-16T23:00:00.000Z");
  });

  test("leaves late what was late before it, and moves nothing asked after it", () => {
    const story = underway();
    const late = story.tell(ines, "2026-10-05T09:00:00.000Z", question("Which form?"));
    handover(story, "2026-10-09T09:00:00.000Z");
    const fresh = story.tell(ines, "2026-10-09T10:00:00.000Z", question("And the list?"));
    expect([by(story, late), by(story, fresh)]).toEqual([
      "2026-10-06T23:00:00.000Z",
      "2026-10-12T23:00:00.000Z",
    ]);
  });

  test("moves nothing that waits for the employee", () => {
    const story = underway();
    const asked = story.tell(tobias, "2026-10-08T09:00:00.000Z", question("Is the list clear?"));
    handover(story, "2026-10-09T09:00:00.000Z");
    expect(by(story, asked)).toBe("2026-10-09T23:00:00.000Z");
  });

  test("keeps a wish for a later date from being agreed to by silence before the new one could answer", () => {
    const story = underway();
    story.tell(ines, "2026-10-08T09:00:00.000Z", {
      type: "date_change_asked",
      promiseId: update,
      newDueAt: "2026-12-01T16:00:00.000Z",
      reason: "The carrier update.",
    });
    handover(story, "2026-10-09T09:00:00.000Z");
    expect(promisedBy(story.plan, "2026-10-08T09:00:00.000Z", "Requests", "supervisor")).toBe(
      "2026-10-16T23:00:00.000Z",
    );
  });

  test("in a pause moves first by the handover, then by the pause", () => {
    const story = underway();
    const asked = story.tell(ines, "2026-10-12T09:00:00.000Z", question("Which form?"));
    story.tell(odile, "2026-10-13T09:00:00.000Z", { type: "plan_paused", fromOn: "2026-10-13" });
    handover(story, "2026-10-13T10:00:00.000Z");
    story.tell(odile, "2026-10-15T09:00:00.000Z", { type: "plan_resumed", onOn: "2026-10-15" });
    expect(by(story, asked)).toBe("2026-10-22T23:00:00.000Z");
  });
});

describe("the employee's consent", () => {
  const invited = (by: typeof ines, as: "companion" | "mentor") => {
    const story = underway();
    story.tell(by, at, {
      type: "guest_invited",
      guestId: idOf(701),
      personId: wren.personId,
      as,
    });
    return story;
  };
  const answer = { type: "guest_answered", guestId: idOf(701), consents: false } as const;

  test("is asked for a mentor whom somebody else brings", () => {
    expect(invited(tobias, "mentor").objection(ines, at, answer)).toBeNull();
  });

  test("is not asked for a companion, nor for a mentor of their own", () => {
    expect(invited(tobias, "companion").objection(ines, at, answer)?.because).toBe(
      "no_consent_needed",
    );
    expect(invited(ines, "mentor").objection(ines, at, answer)?.because).toBe("no_consent_needed");
  });

  test("is not given for somebody who is no guest any more", () => {
    const story = invited(tobias, "mentor");
    story.tell(ines, at, { type: "guest_removed", guestId: idOf(701) });
    expect(story.objection(ines, at, answer)?.because).toBe("no_such_guest");
  });
});
