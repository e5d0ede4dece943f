import type { Actor } from "@/lib/people/standing";
import type { PlanDocument } from "@/lib/plan/document";
import type { Origin } from "@/lib/plan/plan";
import { type Terms, usualPresets } from "@/lib/plan/terms";

/** A UUIDv7 that is the same in every run: named by a number. */
export function idOf(n: number): string {
  return `01930000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

export const orgId = idOf(1);
export const planId = idOf(2);

const person = (n: number, rights: Partial<Actor> = {}): Actor => ({
  orgId,
  personId: idOf(n),
  isHr: false,
  isAdmin: false,
  zone: "Europe/Dublin",
  ...rights,
});

/** The permanent cast: who they are to the plan of the tests is told by their place in it. */
export const ines = person(11);
export const tobias = person(12);
export const odile = person(13, { isHr: true });
export const wren = person(14);
export const bram = person(15);
export const ada = person(16, { isAdmin: true });
export const elsewhere: Actor = { ...person(17, { isHr: true }), orgId: idOf(9) };

export const terms: Terms = {
  zone: "Europe/Dublin",
  calendar: { weekdays: [1, 2, 3, 4, 5], holidays: ["2026-10-26"] },
  presets: usualPresets,
};

export const origin: Origin = {
  orgId,
  planId,
  employeeId: ines.personId,
  supervisorId: tobias.personId,
  terms,
};

export const handoff = idOf(101);
export const early = idOf(102);
export const cover = idOf(201);
export const walkThrough = idOf(202);
export const update = idOf(203);
export const record = idOf(301);

/** A whole text that may be submitted on 21 September 2026; it runs from 5 October to 4 December. */
export function document(put: Partial<PlanDocument> = {}): PlanDocument {
  return {
    title: "Shift hand-offs on the late desk",
    template: "deadlines",
    gapKind: "repeated",
    intent: "I want the night team to pick up her work from the record alone.",
    whyItMatters: "The night desk plans vehicles from the 22:15 hand-off.",
    couldHaveDoneEarlier: "I could have written the standard down in spring.",
    consequence:
      "If the standard is not met, we decide with HR between an extension and another desk.",
    causes: [{ kind: "clarity", found: "The standard was not written until 15 September." }],
    earlierFeedback: [{ id: idOf(401), on: "2026-08-26", text: "Three missed hand-offs raised." }],
    lineOn: "2026-09-15",
    lineNote: "Shifts before 15 September are the starting point only.",
    workingAgreement: {
      points: ["Hand-off questions go in the plan thread."],
      answerQuestions: 1,
      answerConfirmations: 3,
      answerRequests: 3,
      contactFrom: "08:00",
      contactTo: "18:00",
    },
    rhythm: { weekday: 1, time: "14:00", minutes: 30, everyWeeks: 1 },
    controls: [
      {
        id: idOf(501),
        text: "A weekly look at last week's hand-off records.",
        reason: "Two missed collections.",
        askedBy: "Depot manager",
        ends: { when: "promise_confirmed", promiseId: walkThrough },
      },
    ],
    startsOn: "2026-10-05",
    endsOn: "2026-12-04",
    expectations: [
      {
        id: handoff,
        title: "A complete hand-off before leaving",
        gap: "15 of 38 late shifts ended without a complete record.",
        examples: [{ id: idOf(411), on: "2026-09-04", text: "Booking left with no owner." }],
        impact: "The night desk spends about 40 minutes re-checking.",
        standard:
          "Every late shift ends with a hand-off record with all six fields, posted by 22:15.",
        writtenBefore: { known: "written", on: "2026-09-15", where: "Note to the whole late desk" },
        measure: {
          counted: "Counted late shifts with a complete record by 22:15",
          kind: "share",
          unit: "shifts",
          better: "higher",
          start: { text: "23 of 38", value: 23, of: 38 },
          target: { text: "At least 19 of the last 20", value: 19, of: 20, over: "units" },
        },
        evidence: [{ id: record, text: "The hand-off record itself." }],
        dueAt: "2026-12-04T18:00:00.000Z",
        inControl: "With the phones covered, yes.",
        serves: "The desk's hand-off standard.",
      },
      {
        id: early,
        title: "Say early when a hand-off will not be ready",
        gap: "On 4 of the 15 incomplete shifts nobody was told.",
        examples: [{ id: idOf(412), on: "2026-09-11", text: "Left with the customs hold open." }],
        impact: "Nobody can help if nobody knows.",
        standard:
          "If the record will not be complete by 22:15, a message goes to the duty phone by 21:45.",
        writtenBefore: { known: "new_standard" },
        measure: {
          counted: "Open items found that were not handed over",
          kind: "count",
          unit: "items",
          better: "lower",
          start: { text: "7 in eight weeks", value: 7, weeks: 8 },
          target: { text: "At most 1 in four weeks", value: 1, over: "window", weeks: 4 },
        },
        evidence: [{ id: idOf(302), text: "Time of the duty-phone message." }],
        dueAt: "2026-12-04T18:00:00.000Z",
        inControl: "Yes.",
        serves: "The desk's hand-off standard.",
      },
    ],
    promises: [
      {
        id: cover,
        kind: "commitment",
        owner: "supervisor",
        to: "employee",
        text: "Phones covered 21:55 to 22:15.",
        dueAt: "2026-10-12T17:00:00.000Z",
        expectationIds: [handoff, early],
        supports: true,
      },
      {
        id: walkThrough,
        kind: "milestone",
        owner: "employee",
        to: "supervisor",
        text: "Walk through the six fields together.",
        dueAt: "2026-10-16T17:00:00.000Z",
        expectationIds: [handoff],
        supports: false,
      },
      {
        id: update,
        kind: "action",
        owner: "employee",
        to: "supervisor",
        text: "Post an entry every Friday.",
        dueAt: "2026-11-27T16:00:00.000Z",
        expectationIds: [],
        supports: false,
      },
    ],
    citesPlanIds: [],
    wordingAnswers: [],
    ...put,
  };
}
