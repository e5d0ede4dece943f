import type { Actor } from "@/lib/people/standing";
import { checkInsOf } from "@/lib/plan/check-in/schedule";
import { type EventType, eventTypes, type PlanEvent, type Recorded } from "@/lib/plan/event";
import { objection, standingOn } from "@/lib/plan/objection";
import { after, draftOf, type Plan } from "@/lib/plan/plan";
import { addDays, mondayOf } from "@/lib/time/day";
import { addMinutes } from "@/lib/time/instant";
import { addWorkingDays } from "@/lib/time/working-day";
import { dayOf } from "@/lib/time/zone";
import { bram, document, idOf, ines, odile, origin, terms, tobias, wren } from "./cast";
import { gateAnswers } from "./story";

/** A stream of numbers that is the same for the same seed. */
function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (most: number) => Math.floor(next() * most),
    of: <T>(all: readonly T[]): T | undefined => all[Math.floor(next() * all.length)],
    often: (share: number) => next() < share,
  };
}

type Dice = ReturnType<typeof dice>;
type Ground = { plan: Plan; now: string; today: string; roll: Dice; freshId: () => string };

const anyText = "Said in a few plain words.";
const idIn = (roll: Dice, all: { id: string }[]) => roll.of(all)?.id ?? idOf(999);

/** A wish of each kind that has a fair chance to be allowed where the plan is. */
const wishes: { [K in EventType]: (ground: Ground) => unknown } = {
  plan_submitted: ({ today }) => ({
    employeeId: ines.personId,
    supervisorId: tobias.personId,
    terms,
    document: { ...document(), ...(today > "2026-10-04" && { startsOn: addDays(today, 7) }) },
  }),
  plan_returned: ({ freshId }) => ({
    comments: [{ id: freshId(), place: "title", text: anyText }],
  }),
  plan_approved: () => ({ answers: gateAnswers }),
  approval_withdrawn: () => ({ reason: anyText }),
  plan_delivered: ({ plan, today, roll }) => {
    const readingUntilOn = addWorkingDays(today, 2 + roll.below(3), plan.terms.calendar);
    return {
      how: anyText,
      readingUntilOn,
      startsOn: plan.document?.startsOn ?? today,
      endsOn: plan.document?.endsOn ?? today,
    };
  },
  plan_withdrawn: () => ({ reason: anyText }),
  plan_acknowledged: ({ plan }) => ({
    answer: "received",
    edition: plan.edition,
    fingerprint: "7F3A-91C2",
  }),
  acknowledgement_declined: () => ({ witness: anyText, note: anyText }),
  expectation_read_back: ({ plan, roll }) => ({
    expectationId: idIn(roll, plan.document?.expectations ?? []),
    understood: roll.often(0.8),
    ownWords: "My colleagues find what they need when I go home.",
  }),
  read_back_confirmed: ({ plan, roll }) => ({
    readBackId: idIn(
      roll,
      plan.readBacks.map(({ said }) => said),
    ),
  }),
  read_back_corrected: ({ plan, roll }) => ({
    readBackId: idIn(
      roll,
      plan.readBacks.map(({ said }) => said),
    ),
    whatDiffers: anyText,
  }),
  question_asked: () => ({ about: { what: "plan" }, text: anyText }),
  question_answered: ({ plan, roll }) => ({
    questionId: idIn(
      roll,
      plan.questions.map(({ asked }) => asked),
    ),
    text: anyText,
  }),
  statement_added: () => ({ about: { what: "plan" }, text: anyText }),
  shared_note_added: () => ({ about: { what: "plan" }, text: anyText }),
  entry_taken_back: ({ plan, roll }) => ({
    entryId: idIn(roll, [...plan.progress, ...plan.statements]),
  }),
  beyond_plan_noted: () => ({ text: anyText }),
  promise_made: ({ now, roll, freshId }) => {
    const owner = roll.of(["employee", "supervisor", "hr"] as const);
    return {
      promised: {
        id: freshId(),
        kind: "action",
        owner,
        to: owner === "employee" ? "supervisor" : "employee",
        text: anyText,
        dueAt: addMinutes(now, 60 * 24 * (1 + roll.below(20))),
        expectationIds: [],
        supports: roll.often(0.3),
      },
    };
  },
  promise_asked: ({ today }) => ({ text: anyText, byOn: addDays(today, 5) }),
  promise_refused: ({ plan, roll }) => ({
    askId: idIn(
      roll,
      plan.promiseAsks.map(({ asked }) => asked),
    ),
    reason: anyText,
  }),
  at_risk_flagged: (ground) => ({ ...aPromise(ground), why: anyText, wouldHelp: anyText }),
  date_change_asked: (ground) => ({
    ...aPromise(ground),
    newDueAt: addMinutes(ground.now, 60 * 24 * (1 + ground.roll.below(30))),
    reason: anyText,
  }),
  date_change_answered: ({ plan, roll }) => ({
    askId: idIn(
      roll,
      plan.promises.flatMap((one) => one.dateChanges.map(({ asked }) => asked)),
    ),
    agreed: roll.often(0.6),
    reason: anyText,
  }),
  promise_done: (ground) => ({ ...aPromise(ground), note: anyText, evidence: [] }),
  promise_confirmed: (ground) => aPromise(ground),
  promise_not_yet: (ground) => ({ ...aPromise(ground), whatIsMissing: anyText }),
  miss_explained: (ground) => ({ ...aPromise(ground), cause: "outside_my_control", text: anyText }),
  miss_answered: (ground) => ({
    ...aPromise(ground),
    seesItAs: ground.roll.often(0.5) ? "mine" : "outside_my_control",
  }),
  cause_decided: (ground) => ({ ...aPromise(ground), cause: "mine", reason: anyText }),
  progress_logged: ({ roll }) => ({
    about: { what: "plan" },
    kind: roll.of(["progress", "win", "setback"]),
    text: anyText,
    whatIChange: anyText,
    evidence: [],
  }),
  measure_recorded: (ground) => ({ ...aWeek(ground), value: { value: 3, of: 5 } }),
  week_left_out: (ground) => ({ ...aWeek(ground), reason: anyText }),
  week_answered: ({ plan, roll }) => ({
    askId: idIn(
      roll,
      plan.weeksLeftOut.map(({ asked }) => asked),
    ),
    answer: roll.of(["left_out", "counted"]),
    reason: anyText,
  }),
  support_missing_reported: (ground) => ({
    ...aPromise(ground),
    onDays: [ground.today],
    text: anyText,
  }),
  support_answered: ({ plan, roll }) => ({
    reportId: idIn(
      roll,
      plan.supportReports.map(({ reported }) => reported),
    ),
    agrees: roll.often(0.5),
    reason: anyText,
  }),
  feedback_asked: () => ({ about: { what: "plan" }, text: anyText }),
  feedback_given: () => ({ about: { what: "plan" }, text: anyText, tone: "neutral" }),
  feedback_used: ({ plan, roll }) => ({
    feedbackId: idIn(
      roll,
      plan.feedback.flatMap(({ given }) => given),
    ),
    whatIChanged: anyText,
  }),
  observation_shared: ({ plan, today, roll }) => {
    const expectation = roll.of(plan.document?.expectations ?? []);
    return {
      expectationId: expectation?.id ?? idOf(999),
      fact: anyText,
      effect: anyText,
      interpretation: anyText,
      anotherExplanation: anyText,
      happenedOn: addDays(today, -roll.below(12)),
      sourceId: idIn(roll, expectation?.evidence ?? []),
    };
  },
  observation_accepted: (ground) => anObservation(ground),
  observation_disputed: (ground) => ({ ...anObservation(ground), text: anyText }),
  dispute_answered: (ground) => ({ ...anObservation(ground), text: anyText }),
  observation_withdrawn: (ground) => ({ ...anObservation(ground), reason: anyText }),
  example_withdrawn: ({ plan, roll }) => ({
    exampleId: idIn(roll, plan.document?.expectations.flatMap(({ examples }) => examples) ?? []),
    reason: anyText,
  }),
  check_in_moved: (ground) => ({
    ...aCheckIn(ground),
    newAt: addMinutes(ground.now, 60 * 24 * 3),
    reason: anyText,
  }),
  check_in_added: ({ now, freshId }) => ({
    checkInId: freshId(),
    at: addMinutes(now, 60 * 24),
    reason: anyText,
  }),
  check_in_prepared: (ground) => ({ ...aCheckIn(ground), whatIDid: anyText }),
  check_in_held: (ground) => ({
    ...aCheckIn(ground),
    heldAt: ground.now,
    employeeFirst: anyText,
    whatWasHeard: anyText,
    decisions: [],
    helpAgreed: [],
    stands: [],
    guestIds: [],
  }),
  check_in_missed: (ground) => ({ ...aCheckIn(ground), by: "supervisor", reason: anyText }),
  guest_invited: ({ freshId, roll }) => ({
    guestId: freshId(),
    personId: roll.of([wren, bram])?.personId,
    as: roll.of(["companion", "mentor", "second_reader"]),
  }),
  guest_answered: (ground) => ({ ...aGuest(ground), consents: ground.roll.often(0.7) }),
  guest_removed: (ground) => aGuest(ground),
  amendment_proposed: ({ plan, roll }) => ({
    changes: [
      {
        what: "standard",
        expectationId: idIn(roll, plan.document?.expectations ?? []),
        to: anyText,
        meaning: roll.of(["harder", "easier", "clearer", "same"]),
      },
    ],
    reason: anyText,
    addsWorkingDays: roll.of([0, 10]),
  }),
  amendment_answered: (ground) => ({ ...anAmendment(ground), agrees: true }),
  amendment_approved: (ground) => ({ ...anAmendment(ground), reason: anyText }),
  amendment_refused: (ground) => ({ ...anAmendment(ground), reason: anyText }),
  plan_paused: ({ today }) => ({ fromOn: today }),
  plan_resumed: ({ today }) => ({ onOn: addDays(today, 3) }),
  plan_extended: ({ plan }) => ({
    endsOn: addDays(plan.document?.endsOn ?? "2026-12-04", 14),
    reason: anyText,
    helpAdded: anyText,
  }),
  change_acknowledged: ({ plan, roll }) => ({
    changeId: idIn(roll, [...plan.extensions, ...plan.handovers]),
    answer: "received",
  }),
  supervisor_changed: () => ({ newSupervisorId: wren.personId, reason: anyText }),
  control_ended: (ground) => aControl(ground),
  control_renewed: (ground) => ({
    ...aControl(ground),
    reason: anyText,
    untilOn: addDays(ground.today, 7),
  }),
  hearing_opened: ({ plan, today }) => ({
    proposedOutcome: "not_met",
    results: results(plan),
    statementByOn: addWorkingDays(today, 5, plan.terms.calendar),
  }),
  hearing_statement_given: () => ({ text: anyText }),
  plan_closed: ({ plan, today, roll }) => ({
    outcome: roll.of(["met", "not_met", "role_changed"]),
    results: results(plan),
    reason: anyText,
    withoutStandardReason: anyText,
    withoutSupportReason: anyText,
    sustainLooksOn: [],
    stopsCountingOn: addDays(today, 180),
    deleteOn: addDays(today, 360),
  }),
  letter_read: () => ({}),
  sustain_look_held: ({ today }) => ({ on: today, words: anyText }),
  correction_noted: ({ plan }) => ({ entrySeq: Math.max(1, plan.version), whatIsRight: anyText }),
};

const aPromise = ({ plan, roll }: Ground) => ({
  promiseId: idIn(
    roll,
    plan.promises.map(({ promised }) => promised),
  ),
});
const aWeek = ({ plan, today, roll }: Ground) => ({
  expectationId: idIn(roll, plan.document?.expectations ?? []),
  weekOf: addDays(mondayOf(today), -7 * roll.below(4)),
});
const anObservation = ({ plan, roll }: Ground) => ({
  observationId: idIn(
    roll,
    plan.observations.map(({ shared }) => shared),
  ),
});
const aCheckIn = ({ plan, roll }: Ground) => ({
  checkInId: roll.of(checkInsOf(plan))?.id ?? "none",
});
const aGuest = ({ plan, roll }: Ground) => ({
  guestId: roll.of(plan.guests)?.invited.event.guestId ?? idOf(999),
});
const anAmendment = ({ plan, roll }: Ground) => ({
  amendmentId: idIn(
    roll,
    plan.amendments.map(({ proposed }) => proposed),
  ),
});
const aControl = ({ plan, roll }: Ground) => ({
  controlId: idIn(
    roll,
    plan.controls.map(({ control }) => control),
  ),
});
const results = (plan: Plan) =>
  (plan.document?.expectations ?? []).map(({ id }) => ({
    expectationId: id,
    result: "not_judged",
    numbers: anyText,
    citations: [],
    reason: anyText,
  }));

const actors: Actor[] = [ines, tobias, odile, wren, bram];

/** A life of a plan that the rules allow, as chance has it: which wishes, by whom, when. */
export function randomHistory(seed: number, length: number) {
  const roll = dice(seed);
  const history: Recorded[] = [];
  let plan = draftOf(origin);
  let now = "2026-09-21T09:00:00.000Z";
  let ids = 50_000;
  const freshId = () => {
    ids += 1;
    return idOf(ids);
  };
  for (let tries = 0; history.length < length && tries < length * 60; tries += 1) {
    const type = roll.of(eventTypes) ?? "plan_submitted";
    const actor = roll.of(actors) ?? ines;
    if (type === "plan_withdrawn" && !roll.often(0.02)) continue;
    const ground = { plan, now, today: dayOf(now, terms.zone), roll, freshId };
    const event = { type, ...(wishes[type](ground) as object) } as PlanEvent;
    if (objection(plan, event, actor, now)) continue;
    const standing = standingOn(plan, actor) ?? "guest";
    const seq = history.length + 1;
    const recorded = {
      id: freshId(),
      seq,
      by: actor.personId,
      standing,
      at: now,
      zone: actor.zone,
      event,
    };
    history.push(recorded as Recorded);
    plan = after(plan, recorded as Recorded);
    now = addMinutes(now, 1 + roll.below(60 * 24 * 2));
  }
  return { plan, history, now };
}
