import type { Day } from "@/lib/time/day";
import { type Amendment, amendmentChanges } from "./change/amendment";
import { type ControlOnRegister, controlChanges } from "./change/controls";
import type { Edition } from "./change/edition";
import { extensionChanges } from "./change/extension";
import { handoverChanges } from "./change/handover";
import { type Pause, pauseChanges } from "./change/pause";
import { type CheckInEntries, checkInChanges, noCheckInEntries } from "./check-in/check-in";
import { type Guest, guestChanges } from "./check-in/guest";
import type { PlanDocument } from "./document";
import { correctionChanges } from "./ending/correction";
import { type Hearing, hearingChanges } from "./ending/hearing";
import { outcomeChanges } from "./ending/outcome";
import type { Changes, EventType, Recorded } from "./event";
import { type Feedback, feedbackChanges } from "./expectation/feedback";
import { measureChanges, type WeekLeftOut } from "./expectation/measured";
import { type Observation, observationChanges } from "./expectation/observation";
import { progressChanges } from "./expectation/progress";
import { type Question, questionChanges } from "./expectation/question";
import { type ReadBack, readBackChanges } from "./expectation/read-back";
import { statementChanges } from "./expectation/statement";
import { type SupportReport, supportChanges } from "./expectation/support";
import { acknowledgementChanges } from "./gate/acknowledgement";
import { gateChanges } from "./gate/gate";
import { dateChangeChanges } from "./promise/date-change";
import { missChanges } from "./promise/miss";
import { type PromiseAsk, type PromiseOnLedger, promiseChanges } from "./promise/promise";
import type { Status } from "./status";
import type { Terms } from "./terms";

/** What exists before anything has happened: whose plan it will be, who supervises, and what it counts by. */
export type Origin = {
  orgId: string;
  planId: string;
  employeeId: string;
  supervisorId: string;
  terms: Terms;
  /** Who reports to the employee today; nobody supervises the person they report to. */
  reportsOfEmployee?: string[];
  /** The employee's closed plans that the writer may read, each with the day from which it no longer counts. */
  earlierPlans?: { planId: string; stopsCountingOn: Day }[];
};

/** A plan as the sum of what has happened to it. Every fact in it keeps its author and its moment. */
export type Plan = Origin & {
  status: Status;
  version: number;
  edition: number;
  editions: Edition[];
  document: PlanDocument | null;
  submissions: Recorded<"plan_submitted">[];
  returns: Recorded<"plan_returned">[];
  approval: Recorded<"plan_approved"> | null;
  approvalsWithdrawn: Recorded<"approval_withdrawn">[];
  delivery: Recorded<"plan_delivered"> | null;
  withdrawal: Recorded<"plan_withdrawn"> | null;
  acknowledgement: Recorded<"plan_acknowledged"> | null;
  acknowledgementDeclined: Recorded<"acknowledgement_declined"> | null;
  readBacks: ReadBack[];
  questions: Question[];
  statements: Recorded<"statement_added">[];
  notes: Recorded<"shared_note_added">[];
  beyond: Recorded<"beyond_plan_noted">[];
  takenBack: string[];
  promises: PromiseOnLedger[];
  promiseAsks: PromiseAsk[];
  progress: Recorded<"progress_logged">[];
  measured: Recorded<"measure_recorded">[];
  weeksLeftOut: WeekLeftOut[];
  supportReports: SupportReport[];
  feedback: Feedback[];
  observations: Observation[];
  examplesWithdrawn: Recorded<"example_withdrawn">[];
  checkIns: CheckInEntries;
  guests: Guest[];
  amendments: Amendment[];
  pauses: Pause[];
  extensions: Recorded<"plan_extended">[];
  changesAcknowledged: Recorded<"change_acknowledged">[];
  handovers: Recorded<"supervisor_changed">[];
  controls: ControlOnRegister[];
  hearings: Hearing[];
  closing: Recorded<"plan_closed"> | null;
  letterRead: Recorded<"letter_read"> | null;
  sustainLooks: Recorded<"sustain_look_held">[];
  corrections: Recorded<"correction_noted">[];
};

const changes: Changes<EventType> = {
  ...gateChanges,
  ...acknowledgementChanges,
  ...readBackChanges,
  ...questionChanges,
  ...statementChanges,
  ...promiseChanges,
  ...dateChangeChanges,
  ...missChanges,
  ...progressChanges,
  ...measureChanges,
  ...supportChanges,
  ...feedbackChanges,
  ...observationChanges,
  ...checkInChanges,
  ...guestChanges,
  ...amendmentChanges,
  ...pauseChanges,
  ...extensionChanges,
  ...handoverChanges,
  ...controlChanges,
  ...hearingChanges,
  ...outcomeChanges,
  ...correctionChanges,
};

/** A plan to which nothing has happened yet: its draft is a document, not history. */
export function draftOf(origin: Origin): Plan {
  return {
    ...origin,
    status: "draft",
    version: 0,
    edition: 0,
    editions: [],
    document: null,
    submissions: [],
    returns: [],
    approval: null,
    approvalsWithdrawn: [],
    delivery: null,
    withdrawal: null,
    acknowledgement: null,
    acknowledgementDeclined: null,
    readBacks: [],
    questions: [],
    statements: [],
    notes: [],
    beyond: [],
    takenBack: [],
    promises: [],
    promiseAsks: [],
    progress: [],
    measured: [],
    weeksLeftOut: [],
    supportReports: [],
    feedback: [],
    observations: [],
    examplesWithdrawn: [],
    checkIns: noCheckInEntries,
    guests: [],
    amendments: [],
    pauses: [],
    extensions: [],
    changesAcknowledged: [],
    handovers: [],
    controls: [],
    hearings: [],
    closing: null,
    letterRead: null,
    sustainLooks: [],
    corrections: [],
  };
}

function changeFor<T extends EventType>(type: T) {
  return changes[type] as (plan: Plan, recorded: Recorded) => Plan;
}

/** What a plan becomes by one more event. */
export function after(plan: Plan, recorded: Recorded): Plan {
  return { ...changeFor(recorded.event.type)(plan, recorded), version: recorded.seq };
}

/** A plan from its origin and its history, as far as the history goes: give less of it for the plan as it stood. */
export function fold(origin: Origin, history: Recorded[]): Plan {
  return history.reduce(after, draftOf(origin));
}
