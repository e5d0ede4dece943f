import type { Terms } from "@/lib/plan/terms";
import type { Day } from "@/lib/time/day";
import { tellCheckIns } from "./check-ins";
import { tellEntries } from "./entries";
import { tellGate, tellReadBacks, toldPlan } from "./gate";
import { tellLedger } from "./ledger";
import { type PersonKey, personId } from "./people";
import { reviewsConfided } from "./reviews-confided";
import { reviewsGate, reviewsNotes } from "./reviews-notes";
import { firstReviews, reviewsText } from "./reviews-text";
import { type Moment, sentences, type Telling, type ToldPlan, telling } from "./telling";
import { documentOf } from "./text";
import { tellWeeks } from "./weeks";
import { stepOf, workedPlan } from "./worked-plan";

const worked = workedPlan("plan-eng-reviews");
const dayOfDecision = 66;

type Say = (text: string) => string;

const entryText = (day: number) =>
  worked.entries.find((entry) => entry.day === day && entry.kind === "commitment missed")?.text ??
  "";

/** Taking an example back needs no new edition; HR's word on it is a note that all read. */
const tellWithdrawnExample = ({ id, tell }: Telling) => {
  tell([-4, "11:00"], "lena", {
    type: "example_withdrawn",
    exampleId: id("E1/example/-19"),
    reason: stepOf(worked, "Example withdrawn"),
  });
  tell([-3, "11:00"], "odile", {
    type: "shared_note_added",
    about: { what: "expectation", id: id("E1") },
    text: "One example is withdrawn; the targets are unchanged.",
  });
  tell([-3, "11:10"], "odile", {
    type: "shared_note_added",
    about: { what: "plan" },
    text: `Agreed through HR: ${worked.adjustmentsAgreed?.join("; ") ?? ""}.`,
  });
};

const tellGuests = ({ id, tell }: Telling) => {
  const invite = (
    moment: Moment,
    by: PersonKey,
    who: PersonKey,
    as: "second_reader" | "hr" | "companion",
  ) =>
    tell(moment, by, {
      type: "guest_invited",
      guestId: id(`guest/${who}`),
      personId: personId(who),
      as,
    });
  invite([18, "11:00"], "lena", "mina", "second_reader");
  tell([18, "11:30"], "jonas", {
    type: "guest_answered",
    guestId: id("guest/mina"),
    consents: true,
  });
  invite([35, "11:00"], "jonas", "odile", "hr");
  invite([56, "11:00"], "jonas", "rafe", "companion");
};

const tellPause = ({ on, tell }: Telling) => {
  tell([21, "09:00"], "odile", { type: "plan_paused", fromOn: on(21) });
  const changeId = tell([25, "09:00"], "odile", { type: "plan_resumed", onOn: on(25) });
  tell([25, "09:30"], "jonas", { type: "change_acknowledged", changeId, answer: "received" });
};

/** The second reader came two weeks late: said as Lena's own miss, and the on-call week beside its promise. */
const tellMissedCommitments = ({ id, tell }: Telling, say: Say) => {
  const promiseId = id("C3");
  tell([15, "15:45"], "lena", {
    type: "miss_explained",
    promiseId,
    cause: "mine",
    text: say(entryText(15)),
  });
  tell([15, "15:50"], "jonas", { type: "miss_answered", promiseId, seesItAs: "mine" });
  tell([49, "11:00"], "lena", {
    type: "statement_added",
    about: { what: "promise", id: id("C5") },
    text: say(entryText(49)),
  });
  tell([dayOfDecision, "17:10"], "lena", {
    type: "miss_explained",
    promiseId: id("C5"),
    cause: "mine",
    text: "I swapped the rota in week 7 and forgot the plan.",
  });
  tell([dayOfDecision, "17:15"], "jonas", {
    type: "miss_answered",
    promiseId: id("C5"),
    seesItAs: "mine",
  });
};

/** Weeks left out by agreement, and the third put back by HR: it began without the second reader, but two people read it. */
const tellWeeksLeftOut = ({ id, on, tell }: Telling, say: Say) => {
  const leaveOut = (week: number, moment: Moment, by: PersonKey, reason: string) =>
    tell(
      moment,
      by,
      {
        type: "week_left_out",
        expectationId: id("E1"),
        weekOf: on(7 * (week - 1)),
        reason,
      },
      `left-out/${week}`,
    );
  const answer = (
    askId: string,
    moment: Moment,
    by: PersonKey,
    [answer, reason]: ["left_out" | "counted", string],
  ) => tell(moment, by, { type: "week_answered", askId, answer, reason });
  for (const week of [1, 2]) {
    const why = say(worked.weeklyE1?.[week - 1]?.why ?? "");
    const askId = leaveOut(week, [15, `15:5${week}`], "jonas", why);
    answer(askId, [15, `16:0${week}`], "lena", ["left_out", say(entryText(15))]);
  }
  const third = leaveOut(
    3,
    [25, "14:00"],
    "lena",
    "This week began without the second reader. Its sample was read by both of us on the Monday after; Jonas and I ask that it counts.",
  );
  answer(third, [25, "15:00"], "odile", [
    "counted",
    "Two people read all five with the rubric. Jonas wishes it to count.",
  ]);
  const fourth = leaveOut(4, [29, "15:40"], "jonas", say(worked.weeklyE1?.[3]?.why ?? ""));
  answer(fourth, [29, "15:50"], "lena", ["left_out", "No sample from two."]);
};

/** An extension is no outcome: it is proposed in words, decided by HR, and the one open milestone moves with it. */
const tellExtension = ({ id, on, at, tell }: Telling, say: Say) => {
  const about = { what: "plan" } as const;
  const [jonas, lena] = [
    stepOf(worked, "Statement before decision"),
    stepOf(worked, "Outcome proposed"),
  ];
  tell([dayOfDecision, "11:00"], "jonas", { type: "statement_added", about, text: jonas });
  tell([dayOfDecision, "11:30"], "lena", {
    type: "statement_added",
    about,
    text: say(lena).replace("Outcome proposed:", "I propose:"),
  });
  const changeId = tell([dayOfDecision, "14:00"], "odile", {
    type: "plan_extended",
    endsOn: on(80),
    reason: say(stepOf(worked, "Extension confirmed")),
    helpAdded: "No on-call duty until the end; two more samples with both readers.",
  });
  tell([dayOfDecision, "14:30"], "jonas", {
    type: "change_acknowledged",
    changeId,
    answer: "received",
  });
  const askId = tell([dayOfDecision, "14:40"], "jonas", {
    type: "date_change_asked",
    promiseId: id("M6"),
    newDueAt: at(80, "17:00"),
    reason: "The plan was extended for this one, with the same target.",
  });
  tell([dayOfDecision, "15:00"], "lena", { type: "date_change_answered", askId, agreed: true });
};

/** Everything that happens in "Depth and timing of code reviews", from the first submission to the extension. */
export function tellReviews(startsOn: Day, terms: Terms): ToldPlan {
  const told = telling(worked.id, startsOn, terms.zone);
  const say = sentences(worked, startsOn);
  const last = documentOf(worked, reviewsText(told), told);
  tellGate(told, worked, { ...reviewsGate, terms, last, first: firstReviews(last, told) });
  tellReadBacks(told, worked, -6);
  tellWithdrawnExample(told);
  tellGuests(told);
  tellPause(told);
  tellCheckIns(told, worked, reviewsNotes.checkIns);
  tellEntries(told, worked, reviewsNotes.entries);
  tellLedger(told, worked, dayOfDecision, reviewsNotes.ledger);
  tellMissedCommitments(told, say);
  tellWeeksLeftOut(told, say);
  tellExtension(told, say);
  tellWeeks(told, worked, reviewsNotes.keeping);
  return { ...toldPlan(told, worked), confided: reviewsConfided(told, worked) };
}
