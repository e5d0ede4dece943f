import { expectationOf } from "@/lib/plan/expectation/find";
import { whyNotCite } from "@/lib/plan/expectation/observation";
import type { Plan } from "@/lib/plan/plan";
import { promiseOf } from "@/lib/plan/promise/promise";
import { against, missing, type Refusal, refuseWhen } from "@/lib/plan/refusal";
import type { Result } from "./result";

export type Citation = Result["citations"][number];

const whyNotExample = (plan: Plan, exampleId: string): Refusal | null => {
  const example = plan.document?.expectations
    .flatMap((one) => one.examples)
    .find(({ id }) => id === exampleId);
  if (!example) return missing("no_such_example", "citations");
  if (plan.examplesWithdrawn.some(({ event }) => event.exampleId === exampleId))
    return against("cited_is_withdrawn", { field: "citations" });
  return refuseWhen(
    example.on < (plan.document?.lineOn ?? ""),
    against("before_the_line", { field: "citations" }),
  );
};

const entry = (found: boolean): Refusal | null =>
  refuseWhen(!found, missing("no_such_entry", "citations"));

const cited: { [K in Citation["what"]]: (plan: Plan, id: string) => Refusal | null } = {
  measure: (plan, id) => entry(plan.measured.some((one) => one.id === id)),
  progress: (plan, id) =>
    entry(plan.progress.some((one) => one.id === id)) ??
    refuseWhen(plan.takenBack.includes(id), against("cited_is_withdrawn", { field: "citations" })),
  promise: (plan, id) => entry(promiseOf(plan, id) !== null),
  observation: whyNotCite,
  example: whyNotExample,
};

/** Why something of the plan cannot carry an outcome; null when it can (C.5). */
export function whyNotCited(plan: Plan, { what, id }: Citation): Refusal | null {
  return cited[what](plan, id);
}

/** Why the results of a plan cannot stand: each expectation once, and only what may be cited (C.5). */
export function whyNotResults(plan: Plan, results: Result[]): Refusal | null {
  const named = new Set(results.map(({ expectationId }) => expectationId));
  if (results.some(({ expectationId }) => !expectationOf(plan, expectationId)))
    return missing("no_such_expectation", "results");
  if (named.size !== results.length || named.size !== plan.document?.expectations.length)
    return against("each_expectation_once", { field: "results" });
  const refusals = results.flatMap(({ citations }) =>
    citations.map((citation) => whyNotCited(plan, citation)),
  );
  return refusals.find((refusal) => refusal !== null) ?? null;
}
