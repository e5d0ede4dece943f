import type { Status } from "@/lib/plan/status";
import type { ActorName } from "./actors";
import { readers, standings } from "./table";

// Written by hand, row by row, from what was promised; not read out of the product.
const rows = `
plan_submitted            | supervisor                | draft returned
plan_returned             | hr                        | in_review
plan_approved             | hr                        | in_review
approval_withdrawn        | hr                        | ready
plan_delivered            | supervisor hr             | ready
plan_withdrawn            | hr                        | in_review returned ready delivered underway paused hearing
plan_acknowledged         | employee                  | delivered
acknowledgement_declined  | hr                        | delivered
expectation_read_back     | employee                  | delivered underway paused
read_back_confirmed       | supervisor                | delivered underway paused
read_back_corrected       | supervisor                | delivered underway paused
question_asked            | employee supervisor       | delivered underway paused hearing
question_answered         | employee supervisor hr    | delivered underway paused hearing
statement_added           | employee supervisor       | delivered underway paused hearing closed
shared_note_added         | hr guest                  | delivered underway paused hearing
entry_taken_back          | employee supervisor hr guest | delivered underway paused hearing closed
beyond_plan_noted         | employee                  | underway paused
promise_made              | employee supervisor hr    | delivered underway paused
promise_asked             | employee                  | delivered underway paused
promise_refused           | supervisor                | delivered underway paused
at_risk_flagged           | employee supervisor hr    | underway paused
date_change_asked         | employee supervisor hr    | underway paused
date_change_answered      | employee supervisor       | underway paused hearing
promise_done              | employee supervisor hr    | underway paused hearing
promise_confirmed         | employee supervisor       | underway paused hearing
promise_not_yet           | employee supervisor       | underway paused hearing
miss_explained            | employee supervisor hr    | underway paused hearing
miss_answered             | employee supervisor       | underway paused hearing
cause_decided             | hr                        | underway paused hearing
progress_logged           | employee                  | delivered underway paused hearing
measure_recorded          | employee supervisor       | underway paused hearing
week_left_out             | employee supervisor       | underway paused hearing
week_answered             | employee supervisor hr    | underway paused hearing
support_missing_reported  | employee                  | underway
support_answered          | supervisor hr             | underway paused hearing
feedback_asked            | employee                  | underway paused
feedback_given            | supervisor guest          | underway paused
feedback_used             | employee                  | underway paused
observation_shared        | supervisor                | underway
observation_accepted      | employee                  | underway paused hearing
observation_disputed      | employee                  | underway paused hearing
dispute_answered          | supervisor hr             | underway paused hearing
observation_withdrawn     | supervisor                | delivered underway paused hearing
example_withdrawn         | supervisor                | delivered underway paused hearing
check_in_moved            | employee supervisor       | underway
check_in_added            | employee supervisor hr    | underway
check_in_prepared         | employee supervisor       | underway
check_in_held             | employee supervisor       | underway paused
check_in_missed           | employee supervisor hr    | underway paused
guest_invited             | employee supervisor hr    | delivered underway paused hearing
guest_answered            | employee                  | delivered underway paused hearing
guest_removed             | employee supervisor hr    | delivered underway paused hearing
amendment_proposed        | employee supervisor hr    | delivered underway
amendment_answered        | employee supervisor       | delivered underway
amendment_approved        | hr                        | delivered underway
amendment_refused         | hr                        | delivered underway
plan_paused               | hr                        | underway
plan_resumed              | hr                        | paused
plan_extended             | hr                        | underway hearing
change_acknowledged       | employee                  | delivered underway paused hearing
supervisor_changed        | hr                        | in_review returned ready delivered underway paused hearing
control_ended             | supervisor hr             | underway paused
control_renewed           | supervisor hr             | underway
hearing_opened            | supervisor hr             | underway
hearing_statement_given   | employee                  | hearing
plan_closed               | hr                        | hearing
letter_read               | employee                  | closed
sustain_look_held         | employee supervisor       | closed
correction_noted          | employee supervisor hr guest | in_review returned ready delivered underway paused hearing closed
`;

type Row = { by: readonly ActorName[]; when: readonly string[] };

const wordsIn = (text = "") => text.trim().split(/\s+/);
const actorsOf = (by: string) =>
  Object.entries(standings).flatMap(([standing, who]): ActorName[] =>
    wordsIn(by).includes(standing) ? [...who] : [],
  );

const byType = new Map<string, Row>(
  rows
    .trim()
    .split("\n")
    .map((row) => row.split("|"))
    .map(([type = "", by = "", when]) => [type.trim(), { by: actorsOf(by), when: wordsIn(when) }]),
);

/** The kinds of event that the table knows. */
export const listedTypes: readonly string[] = [...byType.keys()];

/** Whether an actor may record an event: by the table, and only while they read the plan at all. */
export function mayRecord(type: string, actor: ActorName, status: Status): boolean {
  const row = byType.get(type);
  const isTheirs = row?.by.includes(actor) && row.when.includes(status);
  return isTheirs === true && readers[status].includes(actor);
}
