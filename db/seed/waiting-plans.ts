import { type Draft, freshDraft } from "@/lib/plan/draft";
import { gateQuestions } from "@/lib/plan/gate/questions";
import type { Terms } from "@/lib/plan/terms";
import { addDays, type Day, daysBetween } from "@/lib/time/day";
import { addWorkingDays } from "@/lib/time/working-day";
import { answersText } from "./answers-text";
import { labelsText } from "./labels-text";
import { personId } from "./people";
import { type Telling, type ToldPlan, telling } from "./telling";

const lengthInDays = 60;

/** The first working day of a later week: plans begin where one works. */
const startIn = (weeks: number, monday: Day, { calendar }: Terms) =>
  addWorkingDays(addDays(monday, 7 * weeks - 1), 1, calendar);

const begin = (plan: string, weeks: number, monday: Day, terms: Terms) => {
  const startsOn = startIn(weeks, monday, terms);
  const told = telling(plan, startsOn, terms.zone);
  return { told, startsOn, dayOf: (n: number) => daysBetween(startsOn, addDays(monday, n)) };
};

const gateTexts: Record<(typeof gateQuestions)[number], readonly [place: string, text: string]> = {
  substantiated: ["expectations.0.examples", "Two dated examples and a count."],
  written_before: ["expectations.0.writtenBefore", "In the note to the desk."],
  supervisor_part: ["earlierFeedback", "Said once; the time without telephone is new."],
  mendable: ["endsOn", "Yes, the desk has enough requests in a month."],
  in_control: ["expectations.0.inControl", "Yes, with the two hours a day."],
  lawful_acts: ["intent", "I asked both: nothing."],
  same_standard: ["expectations.0.standard", "The note holds for the whole desk."],
  outcome_open: ["consequence", "Open. Sanna's own promise comes first."],
};

/** Delivered last week: Idris has it to read. */
export function tellDelivered(monday: Day, terms: Terms): ToldPlan {
  const { told, startsOn, dayOf } = begin("answers", 1, monday, terms);
  const document = answersText(told, [startsOn, lengthInDays]);
  told.tell([dayOf(-10), "10:00"], "sanna", {
    type: "plan_submitted",
    employeeId: personId("idris"),
    supervisorId: personId("sanna"),
    terms,
    document,
  });
  told.tell([dayOf(-6), "11:00"], "odile", {
    type: "plan_approved",
    answers: gateQuestions.map((question) => {
      const [place, text] = gateTexts[question];
      return { question, place, text };
    }),
  });
  told.tell([dayOf(-4), "10:30"], "sanna", {
    type: "plan_delivered",
    how: "In a meeting; Odile joined for the first half.",
    readingUntilOn: addDays(monday, 2),
    startsOn,
    endsOn: document.endsOn,
  });
  return waiting(told, ["idris", "sanna"], dayOf(-13));
}

/** Submitted on Friday: HR has it in hand. */
export function tellInReview(monday: Day, terms: Terms): ToldPlan {
  const { told, startsOn, dayOf } = begin("labels", 2, monday, terms);
  told.tell([dayOf(-3), "14:00"], "petra", {
    type: "plan_submitted",
    employeeId: personId("callum"),
    supervisorId: personId("petra"),
    terms,
    document: labelsText(told, [startsOn, lengthInDays]),
  });
  return waiting(told, ["callum", "petra"], dayOf(-6));
}

/** Begun on Friday and not yet finished: only Petra sees it. */
export function tellDraft(monday: Day, terms: Terms): ToldPlan & { draft: Draft } {
  const { told, startsOn, dayOf } = begin("returns", 3, monday, terms);
  const plan = waiting(told, ["nora", "petra"], dayOf(-3));
  const draft = {
    ...freshDraft(terms, addDays(monday, -3)),
    startsOn,
    endsOn: addDays(startsOn, lengthInDays),
    title: "Returns booked on the day they arrive",
    template: "deadlines",
    gapKind: "repeated",
    intent: "Nora's bookings are right. I want them to be on time as well.",
    whyItMatters: "A customer is paid back when the return is booked, not when it arrives.",
    expectations: [
      {
        id: told.id("E1"),
        title: "A return is booked on the day it arrives",
        gap: "31 of 52 returns in three weeks were booked on a later day.",
        examples: [
          {
            id: told.id("example/1"),
            on: told.on(-28),
            text: "Eleven returns lay over a weekend.",
          },
        ],
      },
    ],
  };
  return { ...plan, draft };
}

const waiting = (
  told: Telling,
  [employee, supervisor]: [ToldPlan["employee"], ToldPlan["supervisor"]],
  begunDay: number,
): ToldPlan => ({
  planId: told.planId,
  employee,
  supervisor,
  begunAt: told.at(begunDay, "09:00"),
  told: told.told(),
});
