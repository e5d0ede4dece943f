import type { PlanEvent } from "./event";
import type { Plan } from "./plan";
import { promiseOf } from "./promise/promise";

const aboutOf = (event: PlanEvent) =>
  "about" in event && event.about.what === "expectation" ? event.about.id : null;

/** The expectation that an event speaks of; null for everything that belongs to no single one. */
export function expectationIn(plan: Plan, event: PlanEvent): string | null {
  if ("expectationId" in event) return event.expectationId ?? null;
  if ("readBackId" in event)
    return (
      plan.readBacks.find(({ said }) => said.id === event.readBackId)?.said.event.expectationId ??
      null
    );
  if ("observationId" in event)
    return (
      plan.observations.find(({ shared }) => shared.id === event.observationId)?.shared.event
        .expectationId ?? null
    );
  if (event.type === "question_answered") {
    const asked = plan.questions.find((one) => one.asked.id === event.questionId)?.asked;
    return asked ? aboutOf(asked.event) : null;
  }
  return aboutOf(event);
}

/** Every expectation that an event bears on: the one it speaks of, or those of the promise it is about. */
export function expectationsIn(plan: Plan, event: PlanEvent): string[] {
  const one = expectationIn(plan, event);
  if (one) return [one];
  if (event.type === "promise_made") return event.promised.expectationIds;
  return "promiseId" in event
    ? (promiseOf(plan, event.promiseId)?.promised.expectationIds ?? [])
    : [];
}
