import type { Status } from "@/lib/plan/status";
import { early, handoff } from "@/tests/cast";
import type { Plot, Step } from "./step";
import { approval, delivery, handover, returning, submission } from "./told-before";
import { underway } from "./told-underway";

const results = [handoff, early].map((expectationId) => ({
  expectationId,
  result: "met" as const,
  numbers: "19 of 20",
  citations: [],
  reason: "Held in each week.",
}));

const pause: Step[] = [
  ["hr", "2026-10-06T08:00:00.000Z", { type: "plan_paused", fromOn: "2026-10-06" }],
];

const hearing: Step[] = [
  [
    "supervisor",
    "2026-10-06T08:00:00.000Z",
    { type: "hearing_opened", proposedOutcome: "met_early", results, statementByOn: "2026-10-13" },
  ],
];

const closing: Step[] = [
  [
    "employee",
    "2026-10-06T08:10:00.000Z",
    { type: "hearing_statement_given", text: "I am glad it is over." },
  ],
  [
    "hr",
    "2026-10-06T08:20:00.000Z",
    {
      type: "plan_closed",
      outcome: "met_early",
      results,
      reason: "It was held.",
      whatStays: "The record of it.",
      withoutStandardReason: "Both sides agree.",
      sustainLooksOn: ["2026-11-06"],
      stopsCountingOn: "2027-03-01",
      deleteOn: "2027-10-01",
    },
  ],
];

const withdrawal: Step[] = [
  ["hr", "2026-10-06T08:00:00.000Z", { type: "plan_withdrawn", reason: "It was a mistake." }],
];

/** What happened to a plan until it was in a status; withdrawn is one that the employee had begun to live with. */
export function tellingOf(status: Status, plot: Plot): Step[] {
  const toReview = [...submission(plot), ...handover(plot)];
  const toReady = [...toReview, ...approval];
  const toDelivered = [...toReady, ...delivery(plot)];
  const toUnderway = [...toDelivered, ...underway];
  const toHearing = [...toUnderway, ...hearing];
  const all: Record<Status, Step[]> = {
    draft: [],
    in_review: toReview,
    returned: [...toReview, ...returning],
    ready: toReady,
    delivered: toDelivered,
    underway: toUnderway,
    paused: [...toUnderway, ...pause],
    hearing: toHearing,
    closed: [...toHearing, ...closing],
    withdrawn: [...toUnderway, ...withdrawal],
  };
  return all[status];
}
