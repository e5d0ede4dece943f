import type { PlanDocument } from "@/lib/plan/document";
import type { Day } from "@/lib/time/day";
import type { Telling } from "./telling";

const expectations = ({ id, on, at }: Telling, endDay: number): PlanDocument["expectations"] => [
  {
    id: id("E1"),
    title: "Every pallet carries its label before it is stacked",
    gap: "In four weeks 23 of 140 pallets were stacked without a label.",
    examples: [
      { id: id("example/1"), on: on(-24), text: "Bay 3: four pallets without a label." },
      { id: id("example/2"), on: on(-19), text: "A pallet for Cork was found in the Galway row." },
    ],
    impact: "The morning shift opens pallets to find out where they go.",
    standard: "A pallet is stacked when its label is on it and has been scanned.",
    writtenBefore: { known: "written", on: on(-45), where: "Goods-in sheet, step four" },
    measure: {
      counted: "Pallets found without a label, per week",
      kind: "count",
      unit: "pallet",
      better: "lower",
      start: { text: "23 in four weeks", value: 23, weeks: 4 },
      target: { text: "at most 1 a week, four weeks long", value: 1, over: "each_week", weeks: 4 },
    },
    evidence: [{ id: id("evidence/1"), text: "The morning shift's list." }],
    dueAt: at(endDay, "16:00"),
    inControl: "Yes, once the second label printer stands in bay 3.",
    serves: "The morning shift loads without opening anything.",
  },
  {
    id: id("E2"),
    title: "Damage is noted on the slip when it is seen",
    gap: "5 of 8 damaged deliveries had nothing on the slip.",
    examples: [{ id: id("example/3"), on: on(-20), text: "A torn box was noted two days later." }],
    impact: "The carrier does not pay for what was not noted.",
    standard: "Damage seen at the door is on the slip before the driver leaves.",
    writtenBefore: { known: "new_standard" },
    measure: {
      counted: "Damaged deliveries noted on the slip",
      kind: "share",
      unit: "delivery",
      better: "higher",
      start: { text: "3 of 8", value: 3, of: 8 },
      target: { text: "all but one in six weeks", value: 5, of: 6, over: "window", weeks: 6 },
    },
    evidence: [{ id: id("evidence/2"), text: "The delivery slips." }],
    dueAt: at(endDay, "16:00"),
    inControl: "Yes.",
    serves: "What is broken on the road is paid for by the road.",
  },
];

const promises = ({ id, at }: Telling): PlanDocument["promises"] => [
  {
    id: id("C1"),
    kind: "commitment",
    owner: "supervisor",
    to: "employee",
    text: "A second label printer in bay 3",
    dueAt: at(4, "16:00"),
    expectationIds: [id("E1")],
    supports: true,
  },
  {
    id: id("C2"),
    kind: "commitment",
    owner: "supervisor",
    to: "employee",
    text: "One morning at the door together, with real slips",
    dueAt: at(9, "16:00"),
    expectationIds: [id("E1"), id("E2")],
    supports: true,
  },
  {
    id: id("M1"),
    kind: "milestone",
    owner: "employee",
    to: "supervisor",
    text: "One week without a pallet on the morning list",
    dueAt: at(25, "16:00"),
    expectationIds: [id("E1")],
    supports: false,
  },
];

/** The text of "Labels and slips at goods-in", which waits for HR. */
export function labelsText(told: Telling, [startsOn, endDay]: [Day, number]): PlanDocument {
  const { id, on } = told;
  return {
    title: "Labels and slips at goods-in",
    template: "omissions",
    gapKind: "repeated",
    intent:
      "Callum is quick and knows every carrier. I want the morning shift to rely on his rows.",
    whyItMatters: "A pallet without a label stops a lorry.",
    couldHaveDoneEarlier: "I could have asked for the second printer when the bay was opened.",
    consequence:
      "If the standard is not met by the end, we decide with HR between more time and the outbound side.",
    causes: [
      { kind: "tools", found: "The only label printer stands at the far end of the hall." },
      { kind: "clarity", found: "Nobody had said when damage has to be noted." },
    ],
    earlierFeedback: [{ id: id("feedback/1"), on: on(-31), text: "1:1 about the rows in bay 3." }],
    lineOn: on(-45),
    lineNote: "What lies before the goods-in sheet is the starting point only.",
    workingAgreement: {
      points: ["We talk at the desk, not in the hall."],
      answerQuestions: 1,
      answerConfirmations: 3,
      answerRequests: 3,
      contactFrom: "06:00",
      contactTo: "15:00",
    },
    rhythm: { weekday: 4, time: "09:30", minutes: 30, everyWeeks: 1 },
    controls: [],
    startsOn,
    endsOn: on(endDay),
    expectations: expectations(told, endDay),
    promises: promises(told),
    citesPlanIds: [],
    wordingAnswers: [],
  };
}
