import { describe, expect, test } from "vitest";
import { citableFor } from "@/lib/plan/ending/citable";
import { cover, document, early, handoff, idOf, ines, odile, tobias } from "../../../cast";
import { type Story, underway } from "../../../story";

const results = (put: object = {}) =>
  [handoff, early].map((expectationId) => ({
    expectationId,
    result: "met" as const,
    numbers: "20 of 20",
    citations: [],
    reason: "Held.",
    ...put,
  }));
const opened = (put: object = {}) => ({
  type: "hearing_opened" as const,
  proposedOutcome: "met" as const,
  results: results(),
  statementByOn: "2026-12-11",
  ...put,
});
const closed = (put: object = {}) => ({
  type: "plan_closed" as const,
  outcome: "met" as const,
  results: results(),
  reason: "The standard was held.",
  withoutStandardReason: "Looked at every record.",
  sustainLooksOn: ["2027-01-15"],
  stopsCountingOn: "2027-06-11",
  deleteOn: "2027-12-11",
  ...put,
});
const at = "2026-12-04T15:00:00.000Z";
const later = "2026-12-05T15:00:00.000Z";

const heard = (): Story => {
  const story = underway();
  story.tell(tobias, at, opened());
  story.tell(ines, at, { type: "hearing_statement_given", text: "The cover made the difference." });
  return story;
};

describe("no outcome without a hearing (C.10)", () => {
  test("the employee has at least five working days for a statement", () => {
    expect(underway().objection(tobias, at, opened({ statementByOn: "2026-12-10" }))?.because).toBe(
      "statement_needs_time",
    );
    expect(underway().objection(tobias, at, opened())).toBeNull();
  });

  test("the statement opens the way at once; silence only after its time", () => {
    const story = underway();
    expect(story.objection(odile, at, closed())?.code).toBe("wrong_status");
    story.tell(tobias, at, opened());
    expect(story.objection(odile, "2026-12-11T23:59:00.000Z", closed())?.because).toBe(
      "statement_time_runs",
    );
    expect(story.objection(odile, "2026-12-12T00:00:00.000Z", closed())).toBeNull();
    expect(heard().objection(odile, later, closed())).toBeNull();
  });

  test("'I give none' is a statement too", () => {
    const story = underway();
    story.tell(tobias, at, opened());
    story.tell(ines, at, { type: "hearing_statement_given", text: null });
    expect(story.objection(odile, later, closed())).toBeNull();
  });
});

describe("an outcome stands on what may be cited (C.5)", () => {
  const cites = (what: string, id: string) =>
    opened({ results: results({ citations: [{ what, id }] }) });
  const because = (event: ReturnType<typeof opened>, story = underway()) =>
    story.objection(tobias, at, event)?.because;

  test("only what is in the plan, and each expectation once", () => {
    expect(because(cites("promise", cover))).toBeUndefined();
    expect(because(cites("progress", idOf(999)))).toBe("no_such_entry");
    expect(because(opened({ results: results().slice(1) }))).toBe("each_expectation_once");
  });

  test("an example before the line, or withdrawn, cannot be cited", () => {
    const example = document().expectations[0]?.examples[0]?.id ?? "";
    expect(because(cites("example", example))).toBe("before_the_line");
    const story = underway();
    story.tell(tobias, at, {
      type: "example_withdrawn",
      exampleId: example,
      reason: "He had asked before.",
    });
    expect(because(cites("example", example), story)).toBe("cited_is_withdrawn");
  });
});

describe("what can be cited is shown with what cannot", () => {
  const citable = (story: Story) =>
    citableFor(story.plan, handoff).map(({ citation, whyNot }) => [
      citation.what,
      whyNot?.because ?? null,
    ]);

  test("a week gives way to its correction, and an example before the line says why not", () => {
    const story = underway();
    const week = {
      type: "measure_recorded",
      expectationId: handoff,
      weekOf: "2026-10-05",
    } as const;
    const soon = "2026-10-09T15:00:00.000Z";
    const correctsId = story.tell(ines, soon, { ...week, value: { value: 4, of: 5 } });
    story.tell(tobias, soon, { ...week, value: { value: 5, of: 5 }, correctsId });
    expect(citable(story)).toEqual([
      ["measure", null],
      ["promise", null],
      ["promise", null],
      ["example", "before_the_line"],
    ]);
  });

  test("an entry that was taken back cannot be cited", () => {
    const story = underway();
    const soon = "2026-10-09T15:00:00.000Z";
    const entryId = story.tell(ines, soon, {
      type: "progress_logged",
      about: { what: "expectation", id: handoff },
      kind: "progress",
      text: "Twelve in a row.",
      evidence: [],
    });
    expect(citable(story)[0]).toEqual(["progress", null]);
    story.tell(ines, soon, { type: "entry_taken_back", entryId });
    expect(citable(story)[0]).toEqual(["progress", "cited_is_withdrawn"]);
  });
});

describe("what an outcome must say", () => {
  const because = (put: object, now = later, story = heard()) =>
    story.objection(odile, now, closed(put))?.because;

  test.each<[string, object, string | undefined]>([
    ["met, with HR's reason", {}, undefined],
    [
      "met, neither held nor explained",
      { withoutStandardReason: undefined },
      "met_needs_standard_or_reason",
    ],
    [
      "not met while help was not delivered",
      { outcome: "not_met", sustainLooksOn: [] },
      "not_met_needs_support_or_reason",
    ],
    [
      "not met, with the reason the employee reads",
      { outcome: "not_met", sustainLooksOn: [], withoutSupportReason: "Help came late." },
      undefined,
    ],
    [
      "counting for more than a year",
      { stopsCountingOn: "2028-01-01" },
      "stops_counting_within_a_year",
    ],
    ["deleted before it stops counting", { deleteOn: "2027-01-01" }, "delete_after_counting"],
    ["later looks on a plan that was not met", { outcome: "role_changed" }, "looks_only_when_met"],
    [
      "a later look after counting stops",
      { sustainLooksOn: ["2027-07-01"] },
      "looks_before_counting_stops",
    ],
  ])("%s", (_, put, expected) => {
    expect(because(put)).toBe(expected);
  });

  test("before the shortest length there is no 'met' and no 'not met', but 'met early' (000-17)", () => {
    const story = underway();
    const soon = "2026-10-20T09:00:00.000Z";
    story.tell(tobias, soon, opened({ statementByOn: "2026-10-28" }));
    story.tell(ines, soon, { type: "hearing_statement_given", text: null });
    const put = { stopsCountingOn: "2027-04-20", deleteOn: "2027-10-20" };
    expect(because(put, soon, story)).toBe("too_early_for_outcome");
    expect(because({ ...put, outcome: "met_early" }, soon, story)).toBeUndefined();
  });
});

describe("after the end", () => {
  const ended = () => {
    const story = heard();
    story.tell(odile, later, closed());
    return story;
  };
  test("a later look is held on its day, and the employee can still speak", () => {
    const look = { type: "sustain_look_held", on: "2027-01-15", words: "Steady." } as const;
    expect(ended().objection(tobias, "2027-01-14T09:00:00.000Z", look)?.because).toBe(
      "not_in_the_future",
    );
    expect(ended().objection(tobias, "2027-01-15T09:00:00.000Z", look)).toBeNull();
    expect(
      ended().objection(ines, later, {
        type: "statement_added",
        about: { what: "plan" },
        text: "Thank you.",
      }),
    ).toBeNull();
    expect(
      ended().objection(tobias, later, {
        type: "measure_recorded",
        expectationId: handoff,
        weekOf: "2026-11-30",
        value: { value: 5, of: 5 },
      })?.code,
    ).toBe("wrong_status");
  });
});
