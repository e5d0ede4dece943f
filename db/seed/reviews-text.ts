import type { PlanDocument } from "@/lib/plan/document";
import type { Telling } from "./telling";
import type { Supplement } from "./text";

/** What the form asks beyond the tables of "Depth and timing of code reviews". */
export const reviewsText = ({ on }: Telling): Supplement => ({
  template: "quality",
  gapKind: "judgement",
  couldHaveDoneEarlier:
    "I could have said what deep means when I first asked for it, with an example.",
  causes: ["clarity", "workload", "relationship"],
  agreement: {
    answerQuestions: 1,
    answerConfirmations: 3,
    answerRequests: 3,
    contactFrom: "09:00",
    contactTo: "17:30",
  },
  rhythm: { weekday: 2, time: "15:00", minutes: 30, everyWeeks: 1 },
  expectations: {
    E1: {
      writtenBefore: { known: "written", on: on(-31), where: "Six-point checklist, to the team" },
      measure: {
        kind: "share",
        better: "higher",
        start: { value: 9, of: 20 },
        target: { value: 4, of: 5, over: "each_week", weeks: 4 },
      },
      inControl:
        "Yes: the sample is drawn by script, two people read it, and only his own reviews are read.",
      serves: "An approval is the last look before release.",
    },
    E2: {
      writtenBefore: { known: "written", on: on(-31), where: "Six-point checklist, point five" },
      measure: {
        kind: "share",
        better: "higher",
        start: { value: 5, of: 9 },
        target: { value: 8, of: 9, over: "window", weeks: 4 },
      },
      inControl:
        "Yes: the owner list is in the repository, and Lena tells the owners that his questions are wanted.",
      serves: "Owners hear of a change before it is released.",
    },
    E3: {
      writtenBefore: { known: "new_standard" },
      measure: {
        kind: "share",
        better: "higher",
        start: { value: 17, of: 37 },
        target: { value: 4, of: 5, over: "window", weeks: 4 },
      },
      inControl:
        "Yes, with the time from 10:00 to 10:45 kept free. Depth goes before speed: “An approval says what was looked at” first.",
      serves: "Colleagues can plan with an answer, also with a later one.",
    },
  },
  names: { C1: "+E1 E2", C2: "+E1", C3: "+E1", C4: "+E3", C5: "E1", P2: "E1", P3: "E1", P4: "E2" },
  dueDays: { P3: 32 },
  wordingAnswers: [],
  controlEndsWith: "M5",
});

/** The text as it was first submitted, before HR's comments: it counted what others wrote about his own changes. */
export function firstReviews(document: PlanDocument, { id }: Telling): PlanDocument {
  return {
    ...document,
    expectations: document.expectations.map((one) =>
      one.id === id("E1")
        ? {
            ...one,
            writtenBefore: { known: "new_standard" },
            measure: {
              counted: "Correction comments of others on his own changes, per week",
              kind: "count",
              unit: "comment",
              better: "lower",
              start: { text: "about 6 a week", value: 6 },
              target: { text: "fewer than three", value: 2, over: "each_week", weeks: 4 },
            },
            inControl: "Yes.",
          }
        : one,
    ),
  };
}
