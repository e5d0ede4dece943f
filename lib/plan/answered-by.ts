import type { EventType } from "./event";
import type { Plan } from "./plan";
import { policy } from "./policy";
import type { Waiting } from "./waiting";

/** The event that answers what waits. */
const answeredBy: Record<Waiting["what"], EventType> = {
  review: "plan_approved",
  deliver: "plan_delivered",
  correct_draft: "plan_submitted",
  acknowledge: "plan_acknowledged",
  read_back: "expectation_read_back",
  confirm_read_back: "read_back_confirmed",
  answer_question: "question_answered",
  confirm_promise: "promise_confirmed",
  answer_date_change: "date_change_answered",
  answer_promise_ask: "promise_refused",
  answer_week: "week_answered",
  answer_feedback: "feedback_given",
  answer_support: "support_answered",
  answer_miss: "miss_answered",
  answer_dispute: "dispute_answered",
  answer_amendment: "amendment_answered",
  decide_amendment: "amendment_approved",
  decide_support: "support_answered",
  decide_week: "week_answered",
  decide_cause: "cause_decided",
  keep_promise: "promise_done",
  note_no_receipt: "acknowledgement_declined",
  open_hearing: "hearing_opened",
  hearing_statement: "hearing_statement_given",
  decide_outcome: "plan_closed",
};

/** Whether what waits can be answered while the plan is what it is; a change does not wait for anyone in a pause or a hearing. */
export function isAnswerable({ status }: Plan, { what }: Waiting): boolean {
  return policy[answeredBy[what]].while.includes(status);
}
