import type { PlanDocument } from "@/lib/plan/document";
import type { Day } from "@/lib/time/day";
import type { Telling } from "./telling";

const expectations = ({ id, on, at }: Telling, endDay: number): PlanDocument["expectations"] => [
  {
    id: id("E1"),
    title: "A customer who waits hears from us the same day",
    gap: "21 of 34 requests in four weeks got a first answer on the day they came in.",
    examples: [
      { id: id("example/1"), on: on(-24), text: "A damage report waited three days." },
      {
        id: id("example/2"),
        on: on(-21),
        text: "A change of address was answered on day four.",
      },
    ],
    impact: "Nine customers rang a second time; two parcels went to an old address.",
    standard:
      "Each request that comes in before 16:00 gets a first answer that day, even if it only says when more will follow.",
    writtenBefore: { known: "written", on: on(-26), where: "Note to the customer desk" },
    measure: {
      counted: "Requests with a first answer on the day they came in",
      kind: "share",
      unit: "request",
      better: "higher",
      start: { text: "21 of 34", value: 21, of: 34 },
      target: { text: "9 of 10 in four weeks", value: 9, of: 10, over: "window", weeks: 4 },
    },
    evidence: [{ id: id("evidence"), text: "The times on the request itself." }],
    dueAt: at(endDay, "17:00"),
    inControl: "Yes, with two hours a day away from the telephone.",
    serves: "The desk's promise to answer the same day.",
  },
];

const promises = ({ id, at }: Telling): PlanDocument["promises"] => [
  {
    id: id("C1"),
    kind: "commitment",
    owner: "supervisor",
    to: "employee",
    text: "Two hours a day for requests, without telephone",
    dueAt: at(4, "17:00"),
    expectationIds: [id("E1")],
    supports: true,
  },
  {
    id: id("M1"),
    kind: "milestone",
    owner: "employee",
    to: "supervisor",
    text: "8 of 10 requests answered the same day, two weeks in a row",
    dueAt: at(30, "17:00"),
    expectationIds: [id("E1")],
    supports: false,
  },
];

/** The text of "Answers to customers who wait", which Idris has to read. */
export function answersText(told: Telling, [startsOn, endDay]: [Day, number]): PlanDocument {
  const { id, on } = told;
  return {
    title: "Answers to customers who wait",
    template: "communication",
    gapKind: "repeated",
    intent: "Customers like how Idris talks to them. I want those who wait to hear from him too.",
    whyItMatters: "Someone who hears nothing rings again, and the second call takes twice as long.",
    couldHaveDoneEarlier: "I could have said in spring that the rule is the same day.",
    consequence:
      "If the standard is not met by the end, we decide with HR between more time and a desk without open requests.",
    causes: [
      { kind: "workload", found: "Requests and telephone arrive in the same hours." },
      { kind: "clarity", found: "Soon was never said in hours." },
    ],
    earlierFeedback: [
      { id: id("feedback/1"), on: on(-40), text: "1:1: two customers rang three times each." },
    ],
    lineOn: on(-26),
    lineNote: "Requests before the rule was written show the starting point only.",
    workingAgreement: {
      points: ["Questions about a request go under the request.", "No messages after six."],
      answerQuestions: 1,
      answerConfirmations: 3,
      answerRequests: 3,
      contactFrom: "08:00",
      contactTo: "18:00",
    },
    rhythm: { weekday: 3, time: "10:00", minutes: 30, everyWeeks: 1 },
    controls: [],
    startsOn,
    endsOn: on(endDay),
    expectations: expectations(told, endDay),
    promises: promises(told),
    citesPlanIds: [],
    wordingAnswers: [],
  };
}
