import type { PlanDocument } from "@/lib/plan/document";
import type { Telling } from "./telling";
import type { Supplement } from "./text";

/** What the form asks beyond the tables of "Shift hand-offs on the late desk". */
export const handOffsText = ({ on }: Telling): Supplement => ({
  template: "deadlines",
  gapKind: "repeated",
  couldHaveDoneEarlier:
    "I could have written the standard down when I first raised it, and kept the phones covered.",
  causes: ["clarity", "workload", "skill"],
  agreement: {
    answerQuestions: 1,
    answerConfirmations: 3,
    answerRequests: 3,
    contactFrom: "13:30",
    contactTo: "22:30",
  },
  rhythm: { weekday: 1, time: "14:00", minutes: 30, everyWeeks: 1 },
  expectations: {
    E1: {
      writtenBefore: { known: "written", on: on(-20), where: "Hand-off standard v1, to the desk" },
      measure: {
        kind: "share",
        better: "higher",
        start: { value: 23, of: 38 },
        target: { value: 19, of: 20, over: "units" },
      },
      inControl:
        "Yes, with the phones covered from 21:55 to 22:15, the form filled from the board and two hand-offs shadowed with Bram.",
      serves: "The night desk plans its vehicles from the 22:15 hand-off.",
    },
    E2: {
      writtenBefore: { known: "written", on: on(-20), where: "Hand-off standard v1, field one" },
      measure: {
        kind: "count",
        better: "lower",
        start: { value: 7, weeks: 8 },
        target: { value: 1, over: "window", weeks: 4 },
      },
      inControl:
        "Yes, with a one-page list of what counts as an open item, written together. Wren says the same night what was missing.",
      serves: "Customers hear the new time before they have to ask.",
    },
    E3: {
      writtenBefore: { known: "new_standard" },
      measure: {
        kind: "share",
        better: "higher",
        start: { value: 11, of: 15 },
        target: { value: 1, of: 1, over: "window", weeks: 4 },
      },
      inControl:
        "Yes: the duty-phone rota is always filled, and the duty manager answers in ten minutes or sends cover.",
      serves: "Help can only come to a hand-off that somebody knows about.",
    },
  },
  names: { C1: "+E1", C2: "+E1", C3: "+E1", C5: "+E1 E2 E3", P2: "E2", P3: "E2", P4: "E1" },
  dueDays: {},
  wordingAnswers: [
    {
      place: "expectations.2.standard",
      code: "overtime",
      reason:
        "21:45 lies in the paid late shift. The duty phone is the desk's, and nobody takes it home.",
    },
  ],
  controlEndsWith: "M5",
});

/** The text as it was first submitted, before HR's comments: no misses at all, and nobody named for the phones. */
export function firstHandOffs(document: PlanDocument, { id }: Telling): PlanDocument {
  return {
    ...document,
    expectations: document.expectations.map((one) =>
      one.id === id("E1")
        ? {
            ...one,
            measure: {
              ...one.measure,
              target: { text: "no misses in 20 counted shifts", value: 20, of: 20, over: "units" },
            },
          }
        : one,
    ),
    promises: document.promises.map((one) =>
      one.id === id("C1") ? { ...one, text: "Help with the phones on busy evenings" } : one,
    ),
  };
}
