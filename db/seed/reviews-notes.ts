import type { CheckInNotes } from "./check-ins";
import type { EntryNotes } from "./entries";
import type { Gate } from "./gate";
import type { LedgerNote } from "./ledger";
import type { Keeping } from "./weeks";

/** How "Depth and timing of code reviews" came to Jonas. */
export const reviewsGate: Omit<Gate, "terms" | "first" | "last"> = {
  commentPlaces: [
    "expectations.0.measure",
    "expectations.0.measure.counted",
    "expectations.2.standard",
    "expectations.0.writtenBefore",
  ],
  answers: {
    substantiated: [
      "expectations.0.gap",
      "Yes: twenty approvals were sampled, nine of them outside his area, with dates.",
    ],
    written_before: [
      "expectations.0.writtenBefore",
      "The checklist went to the whole team; reviews before it are the starting point only.",
    ],
    supervisor_part: [
      "earlierFeedback",
      "Lena asked for deeper reviews without a measure. The rubric with examples is promised now.",
    ],
    mendable: ["endsOn", "Yes: nine weekly samples, of which the last four decide."],
    in_control: [
      "expectations.0.measure.counted",
      "Yes, since the second version: only his own reviews are read, none of what others write.",
    ],
    lawful_acts: ["intent", "I asked both. What I know of is lawful and has no part in this."],
    same_standard: [
      "expectations.0.standard",
      "The checklist is the team's. Two other reviewers were sampled at 4 of 5.",
    ],
    outcome_open: [
      "promises",
      "Open. Lena promises six things, a second reader and quiet mornings among them.",
    ],
  },
  how: "In a meeting. Jonas saw HR's comments on the first text too.",
  readingUntilDay: -5,
  disagreesInPart: true,
};

const checkIns: CheckInNotes = {
  time: "15:00",
  stands: {
    1: [["E1", "starting", "The rubric comes this week."]],
    8: [["E1", "starting", "2 of 5: looked at, not yet written down."]],
    15: [["E1", "support_not_in_place", "The second reader was promised and is not there yet."]],
    29: [["E1", "starting", "No sample from two approvals."]],
    36: [
      ["E1", "on_course", "3 of 5, with a rubric step on each remark."],
      ["E3", "on_course", "6 of 8 in time."],
    ],
    43: [
      ["E1", "on_course", "4 of 5."],
      ["E2", "on_course", "Three of three asked."],
      ["E3", "on_course", "7 of 8 in time."],
    ],
    50: [["E1", "support_not_in_place", "On call although it was agreed not to be."]],
    57: [
      ["E1", "needs_more", "Two of the last four weeks at four or better."],
      ["E2", "on_course", "On target."],
      ["E3", "on_course", "On target."],
    ],
  },
};

const entries: EntryNotes = {
  times: {},
  asked: { mina: { day: 53, text: "Mina, has anything changed in how my reviews read?" } },
};

const ledger: Record<string, LedgerNote> = {
  M2: { moveReason: "The third session moved with Mina's release." },
  M5: { doneDay: 63, confirmedDay: 64, note: "Weeks 8 and 9: 4 of 5 and 5 of 5." },
  C1: { note: "The rubric with three worked examples is in the repository." },
  C2: {
    moveReason: "Mina has a release; the third session can be a few days later.",
    moveAnsweredDay: 10,
    note: "The third session has taken place.",
    doneTime: "11:40",
  },
  C3: { doneTime: "09:30", confirmedDay: 25, note: "Mina reads every sample from today." },
  C4: { note: "Kept, except in week 7." },
  C6: { note: "Eight of eight held, none in the week of the pause." },
  P1: { note: "Eight of eight, none in the week of the pause." },
  P2: { note: "One page: what I learnt in pairing." },
  P3: { note: "“How I review” is written." },
  P4: { note: "Five questions to owners in four weeks." },
};

const endOfPause = 25;
const weekBeforePause = 3;

/** Lena writes down what the sample says when it is drawn; Jonas the rest, after the pause where it fell into it. */
const keeping: Record<string, Keeping> = {
  E1: (week) => ({ day: 7 * week, by: "lena" }),
  E2: (week) => ({ day: week === weekBeforePause ? endOfPause : 7 * week, by: "jonas" }),
  E3: (week) => ({ day: week === weekBeforePause ? endOfPause : 7 * week, by: "jonas" }),
};

export const reviewsNotes = { checkIns, entries, ledger, keeping };
