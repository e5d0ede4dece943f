import { cover, early, handoff, idOf, record } from "@/tests/cast";
import type { Step } from "./step";

const plan = { what: "plan" } as const;

export const underway: Step[] = [
  [
    "employee",
    "2026-09-30T09:00:00.000Z",
    {
      type: "plan_acknowledged",
      answer: "received_disagree_in_part",
      statement: "Not all of it is fair.",
      edition: 1,
      fingerprint: "7F3A-91C2",
    },
  ],
  [
    "supervisor",
    "2026-10-05T09:00:00.000Z",
    {
      type: "measure_recorded",
      expectationId: handoff,
      weekOf: "2026-10-05",
      value: { value: 3, of: 5 },
      note: "Two were late.",
    },
  ],
  [
    "employee",
    "2026-10-05T09:05:00.000Z",
    {
      type: "week_left_out",
      expectationId: early,
      weekOf: "2026-10-05",
      reason: "The desk was closed.",
    },
    "askId",
  ],
  [
    "employee",
    "2026-10-05T09:10:00.000Z",
    {
      type: "support_missing_reported",
      promiseId: cover,
      onDays: ["2026-10-05"],
      text: "Nobody took the phones.",
    },
    "reportId",
  ],
  [
    "employee",
    "2026-10-05T09:15:00.000Z",
    { type: "feedback_asked", about: plan, text: "How did Monday go?" },
  ],
  [
    "supervisor",
    "2026-10-05T09:20:00.000Z",
    { type: "feedback_given", about: plan, text: "It went well.", tone: "recognition" },
    "feedbackId",
  ],
  [
    "supervisor",
    "2026-10-05T09:25:00.000Z",
    {
      type: "observation_shared",
      expectationId: handoff,
      fact: "One record was empty.",
      effect: "The night desk called.",
      interpretation: "It was a hurry.",
      anotherExplanation: "The screen was down.",
      happenedOn: "2026-10-05",
      sourceId: record,
    },
    "observationId",
  ],
  [
    "supervisor",
    "2026-10-05T09:30:00.000Z",
    {
      type: "amendment_proposed",
      changes: [
        {
          what: "standard",
          expectationId: handoff,
          to: "Every late shift ends with a whole record.",
          meaning: "clearer",
        },
      ],
      reason: "It was asked.",
      addsWorkingDays: 0,
    },
    "amendmentId",
  ],
  [
    "employee",
    "2026-10-05T09:35:00.000Z",
    { type: "check_in_prepared", checkInId: "rhythm-2026-10-12", whatIDid: "I kept a list." },
  ],
  [
    "employee",
    "2026-10-05T09:40:00.000Z",
    { type: "beyond_plan_noted", text: "I trained a colleague." },
  ],
  [
    "employee",
    "2026-10-05T09:45:00.000Z",
    {
      type: "at_risk_flagged",
      promiseId: idOf(203),
      why: "The desk is short.",
      wouldHelp: "One more hand.",
    },
  ],
  [
    "hr",
    "2026-10-05T09:50:00.000Z",
    {
      type: "plan_extended",
      endsOn: "2026-12-18",
      reason: "The desk moved house.",
      helpAdded: "A second walk through.",
    },
    "changeId",
  ],
];
