import { causes } from "./document";

/**
 * What a field of the form holds. A choice or a yes alone does not make a row written; `lines` is one text
 * whose lines are a list; `chosen` is a box for each id.
 */
export type Kind =
  | "id"
  | "text"
  | "choice"
  | "number"
  | "time"
  | "day"
  | "moment"
  | "lines"
  | "yes"
  | "chosen";

export type Shape = { readonly [name: string]: Kind | Shape | readonly [Shape] };

const kind = <K extends Kind>(which: K) => which;

const causeFields = Object.fromEntries(causes.map((cause) => [cause, kind("text")]));

/** Reasons for wording that stays; the id says of which place and which finding. */
const answers = [{ id: "id", reason: "text" }] as const satisfies readonly [Shape];

const promise = {
  id: "id",
  kind: "choice",
  between: "choice",
  text: "text",
  dueAt: "moment",
  for: "chosen",
  supports: "yes",
} as const satisfies Shape;

const expectation = {
  title: "text",
  standard: "text",
  gap: "text",
  examples: [{ id: "id", on: "day", text: "text" }],
  impact: "text",
  writtenBefore: { known: "choice", on: "day", where: "text" },
  measure: {
    counted: "text",
    kind: "choice",
    unit: "text",
    better: "choice",
    start: { text: "text", value: "number", of: "number", weeks: "number" },
    target: { text: "text", value: "number", of: "number", over: "choice", weeks: "number" },
  },
  evidence: [{ id: "id", text: "text" }],
  dueAt: "moment",
  inControl: "text",
  serves: "text",
  help: [{ id: "id", owner: "choice", text: "text", dueAt: "moment" }],
  answers,
} as const satisfies Shape;

const control = {
  id: "id",
  text: "text",
  reason: "text",
  askedBy: "text",
  ends: {
    when: "choice",
    promiseId: "choice",
    expectationId: "choice",
    weeks: "number",
    on: "day",
  },
  afterwards: "text",
} as const satisfies Shape;

/** The pages of the editor and what each asks for. */
export const shapes = {
  about: {
    title: "text",
    template: "choice",
    gapKind: "choice",
    intent: "text",
    whyItMatters: "text",
    couldHaveDoneEarlier: "text",
    consequence: "text",
    answers,
  },
  ground: {
    causes: causeFields,
    earlierFeedback: [{ id: "id", on: "day", text: "text" }],
    lineOn: "day",
    lineNote: "text",
    answers,
  },
  expectation,
  promises: { promises: [promise], answers },
  rhythm: {
    rhythm: { weekday: "number", time: "time", minutes: "number", everyWeeks: "number" },
    workingAgreement: {
      answerQuestions: "number",
      answerConfirmations: "number",
      answerRequests: "number",
      contactFrom: "time",
      contactTo: "time",
      points: "lines",
    },
    answers,
  },
  controls: { controls: [control], answers },
  dates: { startsOn: "day", endsOn: "day" },
} as const satisfies Record<string, Shape>;

export type PlaceName = keyof typeof shapes;

export const placeNames = Object.keys(shapes) as [PlaceName, ...PlaceName[]];
