import type { Standing } from "@/lib/people/standing";
import type { EventType } from "./event";
import type { Status } from "./status";

/** Who may record an event, while the plan is what. Rules that a standing and a status cannot express are in objection.ts. */
export type Permission = { by: readonly Standing[]; while: readonly Status[] };

const pair = ["employee", "supervisor"] as const;
const three = ["employee", "supervisor", "hr"] as const;
const gate = ["in_review", "returned", "ready"] as const;
const reading = ["delivered", "underway", "paused"] as const;
const running = ["underway", "paused"] as const;
const toHearing = ["underway", "paused", "hearing"] as const;
const open = ["delivered", ...toHearing] as const;

const can = <B extends readonly Standing[], W extends readonly Status[]>(
  by: B,
  ...when: W
): Permission => ({
  by,
  while: when,
});

/** The whole permission table: read by screens, the API, Postgres and the README. */
export const policy: Record<EventType, Permission> = {
  plan_submitted: can(["supervisor"], "draft", "returned"),
  plan_returned: can(["hr"], "in_review"),
  plan_approved: can(["hr"], "in_review"),
  approval_withdrawn: can(["hr"], "ready"),
  plan_delivered: can(["supervisor", "hr"], "ready"),
  plan_withdrawn: can(["hr"], ...gate, ...open),

  plan_acknowledged: can(["employee"], "delivered"),
  acknowledgement_declined: can(["hr"], "delivered"),
  expectation_read_back: can(["employee"], ...reading),
  read_back_confirmed: can(["supervisor"], ...reading),
  read_back_corrected: can(["supervisor"], ...reading),
  question_asked: can(pair, ...open),
  question_answered: can(three, ...open),
  statement_added: can(pair, ...open, "closed"),
  shared_note_added: can(["hr", "guest"], ...open),
  entry_taken_back: can([...three, "guest"], ...open, "closed"),
  beyond_plan_noted: can(["employee"], ...running),

  promise_made: can(three, ...reading),
  promise_asked: can(["employee"], ...reading),
  promise_refused: can(["supervisor"], ...reading),
  at_risk_flagged: can(three, ...running),
  date_change_asked: can(three, ...running),
  date_change_answered: can(pair, ...toHearing),
  promise_done: can(three, ...toHearing),
  promise_confirmed: can(pair, ...toHearing),
  promise_not_yet: can(pair, ...toHearing),
  miss_explained: can(three, ...toHearing),
  miss_answered: can(pair, ...toHearing),
  cause_decided: can(["hr"], ...toHearing),

  progress_logged: can(["employee"], ...open),
  measure_recorded: can(pair, ...toHearing),
  week_left_out: can(pair, ...toHearing),
  week_answered: can(three, ...toHearing),
  support_missing_reported: can(["employee"], "underway"),
  support_answered: can(["supervisor", "hr"], ...toHearing),
  feedback_asked: can(["employee"], ...running),
  feedback_given: can(["supervisor", "guest"], ...running),
  feedback_used: can(["employee"], ...running),
  observation_shared: can(["supervisor"], "underway"),
  observation_accepted: can(["employee"], ...toHearing),
  observation_disputed: can(["employee"], ...toHearing),
  dispute_answered: can(["supervisor", "hr"], ...toHearing),
  observation_withdrawn: can(["supervisor"], ...open),
  example_withdrawn: can(["supervisor"], ...open),

  check_in_moved: can(pair, "underway"),
  check_in_added: can(three, "underway"),
  check_in_prepared: can(pair, "underway"),
  check_in_held: can(pair, ...running),
  check_in_missed: can(three, ...running),
  guest_invited: can(three, ...open),
  guest_answered: can(["employee"], ...open),
  guest_removed: can(three, ...open),

  amendment_proposed: can(three, "delivered", "underway"),
  amendment_answered: can(pair, "delivered", "underway"),
  amendment_approved: can(["hr"], "delivered", "underway"),
  amendment_refused: can(["hr"], "delivered", "underway"),
  plan_paused: can(["hr"], "underway"),
  plan_resumed: can(["hr"], "paused"),
  plan_extended: can(["hr"], "underway", "hearing"),
  change_acknowledged: can(["employee"], ...open),
  supervisor_changed: can(["hr"], ...gate, ...open),
  control_ended: can(["supervisor", "hr"], ...running),
  control_renewed: can(["supervisor", "hr"], "underway"),

  hearing_opened: can(["supervisor", "hr"], "underway"),
  hearing_statement_given: can(["employee"], "hearing"),
  plan_closed: can(["hr"], "hearing"),
  letter_read: can(["employee"], "closed"),
  sustain_look_held: can(pair, "closed"),
  correction_noted: can([...three, "guest"], ...gate, ...open, "closed"),
};
