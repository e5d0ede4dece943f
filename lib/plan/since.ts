import { chronicle, type Told } from "./chronicle";
import type { PlanEvent, Recorded } from "./event";
import type { Plan } from "./plan";
import type { Names } from "./sentence-values";

/** Who asks what happened, and up to which entry they had read. */
export type Read = { by: string; version: number };

/** What others did since somebody read a plan, told with the newest first; what was taken back again is left out. */
export function toldSince(
  plan: Plan,
  history: readonly Recorded[],
  names: Names,
  { by, version }: Read,
): Told[] {
  if (plan.version <= version) return [];
  const isAsked = (recorded: Recorded) =>
    recorded.seq > version &&
    recorded.by !== by &&
    recorded.event.type !== "entry_taken_back" &&
    !plan.takenBack.includes(recorded.id);
  return chronicle(plan, history, names, isAsked);
}

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
