import { describe, expect, test } from "vitest";
import { isLapsed, whyNotCite } from "@/lib/plan/expectation/observation";
import { clearSince } from "@/lib/plan/expectation/read-back";
import { leftOutOf, seriesOf } from "@/lib/plan/expectation/series";
import { isCounted } from "@/lib/trend/series";
import {
  bram,
  cover,
  early,
  handoff,
  idOf,
  ines,
  odile,
  record,
  tobias,
  wren,
} from "../../../cast";
import { delivered, type Story, underway } from "../../../story";

const at = "2026-10-06T09:00:00.000Z";

describe("an expectation is clear once both say the same (C.3)", () => {
  const said = (ownWords: string, understood = true) =>
    ({ type: "expectation_read_back", expectationId: handoff, understood, ownWords }) as const;
  const standard =
    "Every late shift ends with a hand-off record with all six fields, posted by 22:15.";

  test("copying the standard asks for own words; own words are taken", () => {
    const because = (words: string) =>
      delivered().objection(ines, "2026-09-29T09:00:00.000Z", said(words))?.because;
    expect(because(standard)).toBe("say_it_in_own_words");
    expect(because("By quarter past ten my colleagues find everything they need.")).toBeUndefined();
  });

  test("a correction asks for another read-back; only a confirmation makes it clear", () => {
    const story = delivered();
    const first = story.tell(ines, "2026-09-29T09:00:00.000Z", said("I write it when I can."));
    story.tell(tobias, "2026-09-29T10:00:00.000Z", {
      type: "read_back_corrected",
      readBackId: first,
      whatDiffers: "Each evening.",
    });
    expect(clearSince(story.plan, handoff)).toBeNull();
    const second = story.tell(
      ines,
      "2026-09-29T11:00:00.000Z",
      said("I write it down each evening before I go home."),
    );
    story.tell(tobias, "2026-09-29T12:00:00.000Z", {
      type: "read_back_confirmed",
      readBackId: second,
    });
    expect(clearSince(story.plan, handoff)).toBe("2026-09-29T12:00:00.000Z");
  });

  test("'not understood' cannot be confirmed away", () => {
    const story = delivered();
    const readBackId = story.tell(
      ines,
      "2026-09-29T09:00:00.000Z",
      said("Which six fields?", false),
    );
    expect(
      story.objection(tobias, "2026-09-29T10:00:00.000Z", {
        type: "read_back_confirmed",
        readBackId,
      })?.because,
    ).toBe("not_understood_yet");
  });
});

describe("a question is answered by the other side, and its answer stays", () => {
  test("nobody answers their own question; HR may answer any", () => {
    const story = underway();
    const questionId = story.tell(ines, at, {
      type: "question_asked",
      about: { what: "expectation", id: early },
      text: "Does an ETA count?",
    });
    const answer = { type: "question_answered", questionId, text: "Yes." } as const;
    expect(story.objection(ines, at, answer)?.because).toBe("own_question");
    expect(story.objection(odile, at, answer)).toBeNull();
    story.tell(tobias, at, answer);
    expect(story.plan.questions[0]?.answers).toHaveLength(1);
  });

  test("it can be taken back for thirty seconds by the person who asked, never by another, never later", () => {
    const story = underway();
    const entryId = story.tell(ines, at, {
      type: "question_asked",
      about: { what: "plan" },
      text: "Oh?",
    });
    const back = { type: "entry_taken_back", entryId } as const;
    expect(story.objection(tobias, "2026-10-06T09:00:10.000Z", back)?.because).toBe(
      "not_your_entry",
    );
    expect(story.objection(ines, "2026-10-06T09:00:31.000Z", back)?.because).toBe(
      "too_late_to_take_back",
    );
    story.tell(ines, "2026-10-06T09:00:30.000Z", back);
    expect(story.plan.takenBack).toEqual([entryId]);
  });
});

describe("one value a week", () => {
  const value = (weekOf: string, put: object = {}) =>
    ({
      type: "measure_recorded",
      expectationId: handoff,
      weekOf,
      value: { value: 3, of: 5 },
      ...put,
    }) as const;
  const because = (
    story: Story,
    event: ReturnType<typeof value>,
    now = "2026-10-14T09:00:00.000Z",
  ) => story.objection(ines, now, event)?.because;

  test.each([
    ["a week that has begun", value("2026-10-12"), undefined],
    ["a week to come", value("2026-10-19"), "week_has_not_begun"],
    ["a week before the plan", value("2026-09-28"), "before_the_plan_starts"],
    ["a Wednesday", value("2026-10-07"), "weeks_start_on_monday"],
    ["a share without its whole", value("2026-10-05", { value: { value: 3 } }), "share_needs_of"],
    [
      "another plan's expectation",
      value("2026-10-05", { expectationId: idOf(999) }),
      "no_such_expectation",
    ],
  ])("%s", (_, event, expected) => {
    expect(because(underway(), event)).toBe(expected);
  });

  test("a second value names the one it corrects, and the last one counts", () => {
    const story = underway();
    const first = story.tell(ines, "2026-10-14T09:00:00.000Z", value("2026-10-05"));
    expect(because(story, value("2026-10-05"))).toBe("one_value_a_week");
    story.tell(
      tobias,
      "2026-10-14T10:00:00.000Z",
      value("2026-10-05", { value: { value: 4, of: 5 }, correctsId: first }),
    );
    const expectation = story.plan.document?.expectations[0];
    if (!expectation) throw new Error("no expectation");
    expect(seriesOf(story.plan, expectation)[0]?.amount).toEqual({ value: 4, of: 5 });
  });
});

describe("missing help shields the result (C.7)", () => {
  const weeks = ["2026-10-05", "2026-10-12", "2026-10-19"];
  const measured = (story: Story) => {
    for (const weekOf of weeks)
      story.tell(ines, "2026-10-23T09:00:00.000Z", {
        type: "measure_recorded",
        expectationId: handoff,
        weekOf,
        value: { value: 2, of: 5 },
      });
    return story;
  };
  const counted = ({ plan }: Story) => {
    const expectation = plan.document?.expectations[0];
    return expectation
      ? seriesOf(plan, expectation)
          .filter(isCounted)
          .map(({ weekOf }) => weekOf)
      : [];
  };

  test("a week that began without help that was due is left out, the week before its due is not", () => {
    const story = measured(underway());
    expect(counted(story)).toEqual(["2026-10-05", "2026-10-12"]);
    expect(leftOutOf(story.plan, handoff, "2026-10-19")).toMatchObject({
      whole: true,
      because: "support_missing",
    });
  });

  test("once the help is delivered the weeks after it count again", () => {
    const story = underway();
    story.tell(tobias, "2026-10-09T09:00:00.000Z", {
      type: "promise_done",
      promiseId: cover,
      note: "Bram covers.",
      evidence: [],
    });
    expect(counted(measured(story))).toEqual(weeks);
  });

  test("HR can put a week back with a reason; nobody puts it back alone", () => {
    const story = measured(underway());
    const askId = story.tell(ines, "2026-10-26T09:00:00.000Z", {
      type: "week_left_out",
      expectationId: handoff,
      weekOf: "2026-10-12",
      reason: "Two nights without cover.",
    });
    expect(counted(story)).toContain("2026-10-12");
    expect(
      story.objection(ines, "2026-10-26T10:00:00.000Z", {
        type: "week_answered",
        askId,
        answer: "left_out",
        reason: "Yes.",
      })?.because,
    ).toBe("own_question");
    story.tell(tobias, "2026-10-26T10:00:00.000Z", {
      type: "week_answered",
      askId,
      answer: "left_out",
      reason: "That is on me.",
    });
    expect(counted(story)).not.toContain("2026-10-12");
    story.tell(odile, "2026-10-27T09:00:00.000Z", {
      type: "week_answered",
      askId,
      answer: "counted",
      reason: "Cover was there, as the rota shows.",
    });
    expect(counted(story)).toContain("2026-10-12");
  });

  test("missing days count once the supervisor agrees, or HR decides where the two differ", () => {
    const story = underway();
    story.tell(tobias, "2026-10-09T09:00:00.000Z", {
      type: "promise_done",
      promiseId: cover,
      note: "Bram covers.",
      evidence: [],
    });
    measured(story);
    const reportId = story.tell(ines, "2026-10-23T10:00:00.000Z", {
      type: "support_missing_reported",
      promiseId: cover,
      onDays: ["2026-10-20", "2026-10-21"],
      text: "Nobody came.",
    });
    expect(leftOutOf(story.plan, handoff, "2026-10-19")).toBeNull();
    expect(
      story.objection(odile, "2026-10-23T11:00:00.000Z", {
        type: "support_answered",
        reportId,
        agrees: true,
        reason: "?",
      })?.because,
    ).toBe("the_two_do_not_differ");
    story.tell(tobias, "2026-10-23T11:00:00.000Z", {
      type: "support_answered",
      reportId,
      agrees: false,
      reason: "Bram was there.",
    });
    story.tell(odile, "2026-10-23T12:00:00.000Z", {
      type: "support_answered",
      reportId,
      agrees: true,
      reason: "The rota says he was not.",
    });
    expect(leftOutOf(story.plan, handoff, "2026-10-19")).toMatchObject({ whole: false, units: 2 });
  });
});

describe("no surprises (C.5)", () => {
  const seen = (put: object = {}) =>
    ({
      type: "observation_shared",
      expectationId: handoff,
      fact: "No record at 22:15.",
      effect: "One call at home.",
      interpretation: "A busy night.",
      anotherExplanation: "The tool was slow.",
      happenedOn: "2026-10-05",
      sourceId: record,
      ...put,
    }) as const;
  const because = (event: ReturnType<typeof seen>, now = at) =>
    underway().objection(tobias, now, event)?.because;

  test.each([
    ["from the closed list, next day", seen(), at, undefined],
    ["from another source", seen({ sourceId: idOf(999) }), at, "source_not_listed"],
    ["before the line", seen({ happenedOn: "2026-09-14" }), at, "before_the_line"],
    ["from tomorrow", seen({ happenedOn: "2026-10-07" }), at, "not_in_the_future"],
    ["ten working days later", seen(), "2026-10-19T09:00:00.000Z", undefined],
    ["eleven working days later", seen(), "2026-10-20T09:00:00.000Z", "too_late_to_share"],
  ])("%s", (_, event, now, expected) => {
    expect(because(event, now)).toBe(expected);
  });

  test("two a week are enough", () => {
    const story = underway();
    story.tell(tobias, at, seen());
    story.tell(tobias, at, seen());
    expect(story.objection(tobias, at, seen())?.because).toBe("enough_observations_this_week");
    expect(story.objection(tobias, "2026-10-12T09:00:00.000Z", seen())).toBeNull();
  });

  test("what was told too late, disputed without an answer, or withdrawn cannot be cited", () => {
    const story = underway();
    const fresh = story.tell(tobias, "2026-10-12T09:00:00.000Z", seen());
    const late = story.tell(tobias, "2026-10-13T09:00:00.000Z", seen());
    expect(whyNotCite(story.plan, fresh)).toBeNull();
    const observation = story.plan.observations.find(({ shared }) => shared.id === late);
    expect(observation && isLapsed(story.plan, observation)).toBe(true);
    expect(whyNotCite(story.plan, late)?.because).toBe("cited_has_lapsed");
    story.tell(ines, "2026-10-14T09:00:00.000Z", {
      type: "observation_disputed",
      observationId: fresh,
      text: "It was there.",
    });
    expect(whyNotCite(story.plan, fresh)?.because).toBe("cited_dispute_unanswered");
    story.tell(odile, "2026-10-14T10:00:00.000Z", {
      type: "dispute_answered",
      observationId: fresh,
      text: "The log shows 22:20.",
    });
    expect(whyNotCite(story.plan, fresh)).toBeNull();
    story.tell(tobias, "2026-10-14T11:00:00.000Z", {
      type: "observation_withdrawn",
      observationId: fresh,
      reason: "Five minutes.",
    });
    expect(whyNotCite(story.plan, fresh)?.because).toBe("cited_is_withdrawn");
  });
});

describe("guests see the plan from acceptance to removal", () => {
  const invite = (personId: string, as: "companion" | "mentor") =>
    ({ type: "guest_invited", guestId: idOf(701), personId, as }) as const;
  const note = {
    type: "shared_note_added",
    about: { what: "plan" },
    text: "I was there.",
  } as const;

  test("a companion at once; a mentor invited by another only once the employee consents", () => {
    const companion = underway();
    companion.tell(ines, at, invite(wren.personId, "companion"));
    expect(companion.objection(wren, at, note)).toBeNull();

    const mentor = underway();
    mentor.tell(tobias, at, invite(bram.personId, "mentor"));
    expect(mentor.objection(bram, at, note)?.code).toBe("not_found");
    mentor.tell(ines, at, { type: "guest_answered", guestId: idOf(701), consents: true });
    expect(mentor.objection(bram, at, note)).toBeNull();
    mentor.tell(ines, at, { type: "guest_removed", guestId: idOf(701) });
    expect(mentor.objection(bram, at, note)?.code).toBe("not_found");
  });
});

describe("a setback says what changes next (000-18)", () => {
  const logged = (put: object) =>
    ({
      type: "progress_logged",
      about: { what: "plan" },
      kind: "setback",
      text: "Forgot it.",
      evidence: [],
      ...put,
    }) as const;
  test("and progress need not", () => {
    expect(underway().objection(ines, at, logged({}))?.because).toBe("say_what_you_change");
    expect(underway().objection(ines, at, logged({ whatIChange: "Message first." }))).toBeNull();
    expect(underway().objection(ines, at, logged({ kind: "win" }))).toBeNull();
  });
});
