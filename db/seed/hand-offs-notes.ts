import type { CheckInNotes } from "./check-ins";
import type { EntryNotes } from "./entries";
import type { Gate } from "./gate";
import type { LedgerNote } from "./ledger";
import type { Keeping } from "./weeks";

/** How "Shift hand-offs on the late desk" came to Ines. */
export const handOffsGate: Omit<Gate, "terms" | "first" | "last"> = {
  commentPlaces: [
    "expectations.0.measure.target",
    "promises.6.text",
    "intent",
    "expectations.0.examples",
  ],
  answers: {
    substantiated: [
      "expectations.0.examples",
      "Yes: dated examples for each of the three, and a count over 38 shifts.",
    ],
    written_before: [
      "expectations.0.writtenBefore",
      "The six fields are in the note to the whole desk. The message to the duty phone is new and marked so.",
    ],
    supervisor_part: [
      "earlierFeedback",
      "Raised twice, the second time in writing. The phones were never covered: that is promised now.",
    ],
    mendable: ["endsOn", "Yes: nine weeks are some forty shifts, enough to show twenty in a row."],
    in_control: [
      "expectations.0.inControl",
      "Yes, as long as the phones are covered. Shifts without cover are left out.",
    ],
    lawful_acts: ["intent", "I asked both. No leave, complaint or transfer is close in time."],
    same_standard: [
      "expectations.0.measure.target",
      "19 of 20 is what the other late coordinators reach.",
    ],
    outcome_open: [
      "consequence",
      "Open. Tobias promises six things of his own, and this is his first plan: I go along with it.",
    ],
  },
  how: "In a meeting with Odile; Ines has until the start to read it.",
  readingUntilDay: -1,
  disagreesInPart: false,
};

const checkIns: CheckInNotes = {
  time: "14:00",
  stands: {
    0: [
      ["E1", "starting", "The plan starts today."],
      ["E2", "starting", "The list of open items comes first."],
      ["E3", "starting", "The plan starts today."],
    ],
    7: [["E1", "starting", "3 of 5 in the first week."]],
    14: [
      ["E1", "support_not_in_place", "Two shifts without cover; the other three count."],
      ["E3", "on_course", "Told in time on both evenings without cover."],
    ],
    21: [["E1", "on_course", "4 of 5."]],
    30: [
      ["E1", "on_course", "8 of the last 10."],
      ["E3", "needs_more", "One evening without a message."],
    ],
    35: [["E1", "on_course", "3 of 4."]],
    42: [
      ["E1", "on_course", "5 of 5. What is left is keeping it."],
      ["E2", "on_course", "None lost last week."],
      ["E3", "on_course", "Nothing to tell last week."],
    ],
    49: [["E1", "on_course", "5 of 5, the second week in a row."]],
    56: [
      ["E1", "held", "Every counted shift of the last three weeks."],
      ["E2", "held", "None lost for three weeks."],
      ["E3", "held", "The outage was told at 21:35."],
    ],
  },
};

const entries: EntryNotes = {
  times: { "9/question": "22:40", "29/setback": "22:45" },
  asked: { wren: { day: 38, text: "Wren, is the list clear enough to work from at night?" } },
};

const ledger: Record<string, LedgerNote> = {
  M5: { note: "15 of the last 15 counted shifts." },
  C3: { note: "Both hand-offs with Bram have taken place." },
  C6: { note: "The records were looked at on Mondays and at no other time." },
  P2: { note: "One page, written with Tobias and pinned at the desk." },
  P3: { note: "Six questions, all in this plan." },
  P4: { note: "The timer at 21:40 helps. I keep it." },
};

const monday = (by: "ines" | "tobias"): Keeping => {
  return (week) => ({ day: week === 9 ? 60 : 7 * week, by });
};

const keeping = { E1: monday("ines"), E2: monday("tobias"), E3: monday("ines") };

export const handOffsNotes = { checkIns, entries, ledger, keeping };
