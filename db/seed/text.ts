import type { PlanDocument } from "@/lib/plan/document";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import type { Promised } from "@/lib/plan/promise/promised";
import { sentences, type Telling } from "./telling";
import type { ExpectationRow, PromiseRow, WorkedPlan } from "./worked-plan";

type Shape = Omit<Expectation["measure"], "counted" | "unit" | "start" | "target"> & {
  start: Omit<Expectation["measure"]["start"], "text">;
  target: Omit<Expectation["measure"]["target"], "text">;
};

/** What the form asks and the tables do not say, for one expectation. */
type ExpectationSupplement = Pick<Expectation, "inControl" | "serves" | "writtenBefore"> & {
  measure: Shape;
};

/** What the form asks and the tables do not say, for a whole plan. */
export type Supplement = Pick<
  PlanDocument,
  "template" | "gapKind" | "couldHaveDoneEarlier" | "rhythm" | "wordingAnswers"
> & {
  causes: PlanDocument["causes"][number]["kind"][];
  agreement: Omit<PlanDocument["workingAgreement"], "points">;
  expectations: Record<string, ExpectationSupplement>;
  /** Which expectations a promise names; a plus says that it is the help they rest on. */
  names: Record<string, string>;
  /** Days that the file gives as they are after the pause, as they stand in the text. */
  dueDays: Record<string, number>;
  controlEndsWith: string;
};

type From = { worked: WorkedPlan; more: Supplement; told: Telling; say: (text: string) => string };

const expectation = ({ more, told, say, worked }: From, row: ExpectationRow): Expectation => {
  const { measure, ...rest } = more.expectations[row.id] ?? missing(row.id);
  const examples = [...row.examples, ...(row.withdrawnExamples ?? [])];
  return {
    ...rest,
    id: told.id(row.id),
    title: row.title,
    gap: say(row.observedGap),
    examples: examples.map(({ day, text }) => ({
      id: told.id(`${row.id}/example/${day}`),
      on: told.on(day),
      text,
    })),
    impact: row.impact,
    standard: row.standard,
    measure: {
      ...measure,
      counted: row.measure.text,
      unit: row.measure.unit,
      start: { ...measure.start, text: row.measure.baseline },
      target: { ...measure.target, text: row.measure.target },
    },
    evidence: [{ id: told.id(`${row.id}/evidence`), text: row.evidence }],
    dueAt: told.at(worked.endDay, row.dueTime),
  };
};

const missing = (name: string): never => {
  throw new Error(`nothing is said of ${name}`);
};

const promise = (
  { worked, more, told }: From,
  row: PromiseRow,
  side: Pick<Promised, "kind" | "owner" | "to">,
): Promised => {
  const named = row.expectation?.split(",") ?? more.names[row.id]?.match(/E\d/g) ?? [];
  const [first] = worked.expectations;
  return {
    ...side,
    id: told.id(row.id),
    text: row.title ?? row.text ?? missing(row.id),
    dueAt: told.at(more.dueDays[row.id] ?? row.dueDay, first?.dueTime ?? missing("dueTime")),
    expectationIds: named.map((name) => told.id(name)),
    supports: more.names[row.id]?.startsWith("+") ?? false,
  };
};

const promises = (from: From): Promised[] => {
  const { milestones, commitments } = from.worked;
  const mine = { owner: "employee", to: "supervisor" } as const;
  const theirs = { kind: "commitment", owner: "supervisor", to: "employee" } as const;
  return [
    ...milestones.map((row) => promise(from, row, { kind: "milestone", ...mine })),
    ...commitments.manager.map((row) => promise(from, row, theirs)),
    ...commitments.employee.map((row) => promise(from, row, { kind: "action", ...mine })),
  ];
};

/** The text of a worked plan as its supervisor submits it the last time. */
export function documentOf(worked: WorkedPlan, more: Supplement, told: Telling): PlanDocument {
  const say = sentences(worked, told.startsOn);
  const from = { worked, more, told, say };
  return {
    title: worked.title,
    template: more.template,
    gapKind: more.gapKind,
    intent: worked.intent,
    whyItMatters: worked.why,
    couldHaveDoneEarlier: more.couldHaveDoneEarlier,
    consequence: worked.consequence,
    causes: worked.rootCauses.map((found, n) => ({
      kind: more.causes[n] ?? "clarity",
      found: say(found),
    })),
    earlierFeedback: worked.priorFeedback.map(({ day, kind, summary }) => ({
      id: told.id(`feedback/${day}`),
      on: told.on(day),
      text: `${kind}: ${summary}`,
    })),
    lineOn: told.on(worked.lineDay),
    lineNote: say(worked.lineNote),
    workingAgreement: { ...more.agreement, points: worked.workingAgreement },
    rhythm: more.rhythm,
    controls: worked.controls.map(({ text, reason, askedBy, after }) => ({
      id: told.id("control"),
      text,
      reason,
      askedBy,
      ends: { when: "promise_confirmed", promiseId: told.id(more.controlEndsWith) },
      afterwards: after,
    })),
    startsOn: told.startsOn,
    endsOn: told.on(worked.endDay),
    expectations: worked.expectations.map((row) => expectation(from, row)),
    promises: promises(from),
    citesPlanIds: [],
    wordingAnswers: more.wordingAnswers,
  };
}
