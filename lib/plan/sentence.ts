import type words from "@/lib/wording/en.json";
import { directionOf } from "./change/direction";
import type { EventOf, EventType, Recorded } from "./event";
import type { Plan } from "./plan";
import * as of from "./sentence-values";

/** A sentence of the history: a message key under `history.says`, and its values. `<q>` in it is what a person wrote. */
export type Sentence = {
  key: keyof (typeof words)["history"]["says"];
  values: Record<string, string | number>;
};

type Told<T extends EventType> = {
  event: EventOf<T>;
  before: Plan;
  names: of.Names;
  cast: of.Cast;
};

type Tellings = { [T in EventType]: (told: Told<T>) => Sentence["values"] };

const { yes } = of;
const nothing = () => ({});

/** What each sentence says besides who did it and the parties; every event has one. */
const tellings: Tellings = {
  plan_submitted: ({ before }) => ({ times: before.submissions.length }),
  plan_returned: ({ event }) => ({ comments: event.comments.length }),
  plan_approved: nothing,
  approval_withdrawn: nothing,
  plan_delivered: ({ event }) => ({ until: event.readingUntilOn }),
  plan_withdrawn: nothing,

  plan_acknowledged: ({ event }) => ({ edition: event.edition, answer: event.answer }),
  acknowledgement_declined: nothing,
  expectation_read_back: ({ event, before }) => ({
    ...of.expectationIn(before, event.expectationId),
    understood: yes(event.understood),
  }),
  read_back_confirmed: ({ event, before }) => of.readBackIn(before, event.readBackId),
  read_back_corrected: ({ event, before }) => of.readBackIn(before, event.readBackId),
  question_asked: ({ event, before }) => of.aboutIn(before, event.about),
  question_answered: ({ event, before, names }) => of.questionIn(before, event.questionId, names),
  statement_added: ({ event, before }) => of.aboutIn(before, event.about),
  shared_note_added: ({ event, before }) => of.aboutIn(before, event.about),
  entry_taken_back: ({ event, before }) => ({ seq: of.seqOf(before, event.entryId) }),
  beyond_plan_noted: nothing,

  promise_made: ({ event }) => of.newPromise(event.promised),
  promise_asked: ({ event }) => ({ by: event.byOn }),
  promise_refused: ({ event, before, names }) => of.askIn(before, event.askId, names),
  at_risk_flagged: ({ event, before }) => of.promiseIn(before, event.promiseId),
  date_change_asked: ({ event, before }) => ({
    ...of.promiseIn(before, event.promiseId),
    newDue: event.newDueAt,
  }),
  date_change_answered: ({ event, before }) => ({
    ...of.dateChangeIn(before, event.askId),
    agreed: yes(event.agreed),
  }),
  promise_done: ({ event, before }) => of.promiseIn(before, event.promiseId),
  promise_confirmed: ({ event, before }) => of.promiseIn(before, event.promiseId),
  promise_not_yet: ({ event, before }) => of.promiseIn(before, event.promiseId),
  miss_explained: ({ event, before, cast }) =>
    of.missIn(before, event.promiseId, event.cause, cast),
  miss_answered: ({ event, before, cast }) =>
    of.missIn(before, event.promiseId, event.seesItAs, cast),
  cause_decided: ({ event, before, cast }) => of.missIn(before, event.promiseId, event.cause, cast),

  progress_logged: ({ event, before }) => ({
    ...of.aboutIn(before, event.about),
    kind: event.kind,
  }),
  measure_recorded: ({ event, before }) => ({
    ...of.expectationIn(before, event.expectationId),
    week: event.weekOf,
    value: event.value.value,
    of: event.value.of ?? 0,
    corrects: yes(event.correctsId !== undefined),
  }),
  week_left_out: ({ event, before }) => ({
    ...of.expectationIn(before, event.expectationId),
    week: event.weekOf,
    units: event.units ?? 0,
  }),
  week_answered: ({ event, before }) => ({
    ...of.askedWeek(before, event.askId),
    answer: event.answer,
  }),
  support_missing_reported: ({ event, before }) => ({
    ...of.promiseIn(before, event.promiseId),
    ...of.spanOf(event.onDays),
  }),
  support_answered: ({ event, before }) => ({
    ...of.reportIn(before, event.reportId),
    agrees: yes(event.agrees),
  }),
  feedback_asked: ({ event, before }) => of.aboutIn(before, event.about),
  feedback_given: ({ event, before }) => of.aboutIn(before, event.about),
  feedback_used: ({ event, before, names }) => of.giverOf(before, event.feedbackId, names),
  observation_shared: ({ event, before }) => ({
    ...of.expectationIn(before, event.expectationId),
    happened: event.happenedOn,
  }),
  observation_accepted: ({ event, before }) => of.observedOn(before, event.observationId),
  observation_disputed: ({ event, before }) => of.observedOn(before, event.observationId),
  dispute_answered: ({ event, before }) => of.observedOn(before, event.observationId),
  observation_withdrawn: ({ event, before }) => of.observedOn(before, event.observationId),
  example_withdrawn: ({ event, before }) => of.exampleOn(before, event.exampleId),

  check_in_moved: ({ event, before }) => ({
    at: of.checkInAt(before, event.checkInId),
    newAt: event.newAt,
  }),
  check_in_added: ({ event }) => ({ at: event.at }),
  check_in_prepared: ({ event, before }) => ({ at: of.checkInAt(before, event.checkInId) }),
  check_in_held: ({ event, before }) => of.heldIn(before, event.checkInId, event.heldAt),
  check_in_missed: ({ event, before, cast }) => ({
    at: of.checkInAt(before, event.checkInId),
    by: event.by,
    missedBy: event.by === "nobody" ? "" : cast[event.by],
  }),
  guest_invited: ({ event, names }) => ({ guest: names[event.personId] ?? "", as: event.as }),
  guest_answered: ({ event, before, names }) => ({
    ...of.guestIn(before, event.guestId, names),
    consents: yes(event.consents),
  }),
  guest_removed: ({ event, before, names }) => of.guestIn(before, event.guestId, names),

  amendment_proposed: ({ event, before }) => ({
    direction: directionOf(before, event.changes),
    days: event.addsWorkingDays,
  }),
  amendment_answered: ({ event, before, names }) => ({
    ...of.proposerOf(before, event.amendmentId, names),
    agrees: yes(event.agrees),
  }),
  amendment_approved: ({ event, before, names }) => ({
    ...of.proposerOf(before, event.amendmentId, names),
    edition: before.edition + 1,
  }),
  amendment_refused: ({ event, before, names }) => of.proposerOf(before, event.amendmentId, names),
  plan_paused: ({ event }) => ({ from: event.fromOn }),
  plan_resumed: ({ event, before }) => ({ on: event.onOn, edition: before.edition + 1 }),
  plan_extended: ({ event, before }) => ({ until: event.endsOn, edition: before.edition + 1 }),
  change_acknowledged: ({ event }) => ({ answer: event.answer }),
  supervisor_changed: ({ event, names }) => ({ next: names[event.newSupervisorId] ?? "" }),
  control_ended: ({ event, before }) => of.controlIn(before, event.controlId),
  control_renewed: ({ event, before }) => ({
    ...of.controlIn(before, event.controlId),
    until: event.untilOn,
  }),

  hearing_opened: ({ event }) => ({ outcome: event.proposedOutcome, by: event.statementByOn }),
  hearing_statement_given: ({ event }) => ({ given: yes(event.text !== null) }),
  plan_closed: ({ event }) => ({ outcome: event.outcome }),
  letter_read: nothing,
  sustain_look_held: ({ event }) => ({ on: event.on }),
  correction_noted: ({ event }) => ({ seq: event.entrySeq }),
};

function tellingFor<T extends EventType>(type: T) {
  return tellings[type] as (told: Told<EventType>) => Sentence["values"];
}

/** What the history says of an event, given the plan as it stood before it; the same sentence for every reader. */
export function sentence({ by, event }: Recorded, before: Plan, names: of.Names): Sentence {
  const cast = of.castOf(before, names);
  const values = tellingFor(event.type)({ event, before, names, cast } as Told<EventType>);
  return { key: event.type, values: { who: names[by] ?? "", ...cast, ...values } };
}
