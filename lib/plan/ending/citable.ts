import { valueOfWeek } from "@/lib/plan/expectation/measured";
import type { Plan } from "@/lib/plan/plan";
import type { Refusal } from "@/lib/plan/refusal";
import { type Citation, whyNotCited } from "./cited";

/** Something on the plan that speaks of an expectation, and why it cannot be cited; null when it can (C.5). */
export type Citable = { citation: Citation; whyNot: Refusal | null };

/** All that speaks of an expectation: its weeks, entries, promises, observations and examples, also what cannot be cited. */
export function citableFor(plan: Plan, expectationId: string): Citable[] {
  const found: Citation[] = [
    ...weeks(plan, expectationId),
    ...entries(plan, expectationId),
    ...promises(plan, expectationId),
    ...observations(plan, expectationId),
    ...examples(plan, expectationId),
  ];
  return found.map((citation) => ({ citation, whyNot: whyNotCited(plan, citation) }));
}

type Find = (plan: Plan, expectationId: string) => Citation[];

/** A week is cited by the value in force; one that was corrected gives way to its correction. */
const weeks: Find = (plan, expectationId) =>
  plan.measured
    .filter(
      ({ id, event }) =>
        event.expectationId === expectationId &&
        valueOfWeek(plan, expectationId, event.weekOf)?.id === id,
    )
    .toSorted((a, b) => (a.event.weekOf < b.event.weekOf ? -1 : 1))
    .map(({ id }) => ({ what: "measure", id }));

const promisesFor = (plan: Plan, expectationId: string) =>
  plan.promises.filter(({ promised }) => promised.expectationIds.includes(expectationId));

const entries: Find = (plan, expectationId) => {
  const promiseIds = promisesFor(plan, expectationId).map(({ promised }) => promised.id);
  return plan.progress
    .filter(({ event: { about } }) => {
      if (about.what === "expectation") return about.id === expectationId;
      return about.what === "promise" && promiseIds.includes(about.id);
    })
    .map(({ id }) => ({ what: "progress", id }));
};

const promises: Find = (plan, expectationId) =>
  promisesFor(plan, expectationId).map(({ promised }) => ({ what: "promise", id: promised.id }));

const observations: Find = (plan, expectationId) =>
  plan.observations
    .filter(({ shared }) => shared.event.expectationId === expectationId)
    .map(({ shared }) => ({ what: "observation", id: shared.id }));

const examples: Find = (plan, expectationId) =>
  (plan.document?.expectations.find(({ id }) => id === expectationId)?.examples ?? []).map(
    ({ id }) => ({ what: "example", id }),
  );
