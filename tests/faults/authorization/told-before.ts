import { document, handoff, idOf, terms } from "@/tests/cast";
import { gateAnswers } from "@/tests/story";
import type { Plot, Step } from "./step";

const plan = { what: "plan" } as const;

export const submission = ({ employee, first }: Plot): Step[] => [
  [
    "first",
    "2026-09-21T09:00:00.000Z",
    {
      type: "plan_submitted",
      employeeId: employee.personId,
      supervisorId: first.personId,
      terms,
      document: document(),
    },
  ],
];

export const handover = ({ first, supervisor }: Plot): Step[] =>
  first === supervisor
    ? []
    : [
        [
          "hr",
          "2026-09-21T10:00:00.000Z",
          {
            type: "supervisor_changed",
            newSupervisorId: supervisor.personId,
            reason: "Fintan moves to another depot.",
          },
        ],
      ];

export const returning: Step[] = [
  [
    "hr",
    "2026-09-22T09:00:00.000Z",
    { type: "plan_returned", comments: [{ id: idOf(801), place: "title", text: "Say more." }] },
  ],
];

export const approval: Step[] = [
  ["hr", "2026-09-23T09:00:00.000Z", { type: "plan_approved", answers: gateAnswers }],
];

export const delivery = ({ guest }: Plot): Step[] => [
  [
    "supervisor",
    "2026-09-28T09:00:00.000Z",
    {
      type: "plan_delivered",
      how: "In a meeting with Odile.",
      readingUntilOn: "2026-10-02",
      startsOn: "2026-10-05",
      endsOn: "2026-12-04",
    },
  ],
  [
    "employee",
    "2026-09-28T10:00:00.000Z",
    { type: "question_asked", about: plan, text: "Who covers on Fridays?" },
    "questionId",
  ],
  [
    "employee",
    "2026-09-28T10:05:00.000Z",
    { type: "statement_added", about: plan, text: "I see it in another way." },
  ],
  [
    "employee",
    "2026-09-28T10:10:00.000Z",
    { type: "promise_asked", text: "A second screen, please.", byOn: "2026-10-09" },
  ],
  [
    "employee",
    "2026-09-28T10:15:00.000Z",
    { type: "progress_logged", about: plan, kind: "win", text: "First whole week.", evidence: [] },
  ],
  [
    "hr",
    "2026-09-28T10:20:00.000Z",
    { type: "shared_note_added", about: plan, text: "Both sides were heard." },
  ],
  [
    "employee",
    "2026-09-28T10:25:00.000Z",
    {
      type: "expectation_read_back",
      expectationId: handoff,
      understood: true,
      ownWords: "Whoever comes after me finds everything in there.",
    },
    "readBackId",
  ],
  [
    "employee",
    "2026-09-28T11:00:00.000Z",
    { type: "guest_invited", guestId: idOf(701), personId: guest.personId, as: "companion" },
  ],
];
