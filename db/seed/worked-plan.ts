import file from "./worked-plans.json";

type Answer = { by: string; day: number; text: string };

/** One row of what was written into a worked plan. */
export type Entry = {
  day: number;
  by: string;
  kind: string;
  exp: string | null;
  text: string;
  cause?: string;
  answer?: Answer;
};

/** One row of a promise: a milestone, or what a side committed itself to. */
export type PromiseRow = {
  id: string;
  title?: string;
  text?: string;
  expectation?: string;
  dueDay: number;
  movedToDay?: number;
  shiftedByPauseToDay?: number;
  moveAskedDay?: number;
  moveAnsweredDay?: number;
  moveReason?: string;
  doneDay?: number | null;
  confirmedDay?: number | null;
  status: string;
  note?: string;
};

type Example = { day: number; text: string };

export type ExpectationRow = {
  id: string;
  title: string;
  observedGap: string;
  examples: Example[];
  withdrawnExamples?: (Example & { withdrawnDay: number; why: string })[];
  impact: string;
  standard: string;
  measure: { text: string; unit: string; target: string; baseline: string };
  evidence: string;
  dueTime: string;
  readBack: string;
};

export type CheckInRow = {
  day: number;
  held: boolean;
  with: string[];
  missedBy?: string;
  rescheduledTo?: number;
  reason?: string;
  employeeFirst?: string;
  heard?: string;
  decisions?: string[];
  helpNeeded?: string;
};

type Week = { meets: number; of: number; counted: boolean; why?: string; note?: string };

/** A worked plan as its tables tell it, with days counted from its start. */
export type WorkedPlan = {
  id: string;
  title: string;
  employee: string;
  manager: string;
  endDay: number;
  intent: string;
  why: string;
  consequence: string;
  rootCauses: string[];
  priorFeedback: { day: number; kind: string; summary: string }[];
  lineDay: number;
  lineNote: string;
  workingAgreement: string[];
  adjustmentsAgreed?: string[];
  expectations: ExpectationRow[];
  milestones: PromiseRow[];
  commitments: { manager: PromiseRow[]; employee: PromiseRow[] };
  controls: { text: string; reason: string; askedBy: string; after: string }[];
  process: { day: number; by: string; event: string; text?: string }[];
  checkIns: CheckInRow[];
  entries: Entry[];
  shifts?: { day: number; status: string; reason?: string }[];
  weeklyE1?: Week[];
  weeklyE2: (number | number[])[];
  weeklyE3: (number[] | { events: number; told: number })[];
  outcome: { perExpectation: { E1: string; E2: string; E3: string } };
};

const plans: WorkedPlan[] = file.plans;

/** One of the two worked plans, by the id it has in the file. */
export function workedPlan(id: "plan-ops-handoffs" | "plan-eng-reviews"): WorkedPlan {
  const found = plans.find((plan) => plan.id === id);
  if (!found) throw new Error(`no worked plan ${id}`);
  return found;
}

/** Every promise of a worked plan: the milestones first, then what each side committed itself to. */
export function promiseRows({ milestones, commitments }: WorkedPlan): PromiseRow[] {
  return [...milestones, ...commitments.manager, ...commitments.employee];
}

/** The entry that tells of a promise, by the short name it carries in brackets. */
export function entryAbout({ entries }: WorkedPlan, promise: string): Entry | undefined {
  return entries.find(({ text }) => text.includes(`(${promise})`));
}

/** The words of a step in a worked plan's process; where it has none, the step itself. */
export function stepOf({ process: steps }: WorkedPlan, begins: string): string {
  const step = steps.find(({ event }) => event.startsWith(begins));
  return step?.text ?? step?.event ?? "";
}
