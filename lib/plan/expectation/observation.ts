import * as z from "zod";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import { against, missing, type Refusal, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { day, mondayOf } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { workingDaysFrom } from "@/lib/time/working-day";
import { dayOf } from "@/lib/time/zone";
import { expectationOf } from "./find";

/** Something seen, told apart into fact, effect and interpretation, with what the employee and others said to it (C.5). */
export type Observation = {
  shared: Recorded<"observation_shared">;
  accepted: Recorded<"observation_accepted"> | null;
  disputed: Recorded<"observation_disputed"> | null;
  disputeAnswers: Recorded<"dispute_answered">[];
  withdrawn: Recorded<"observation_withdrawn"> | null;
};

export const observationEvents = [
  z.strictObject({
    type: z.literal("observation_shared"),
    expectationId: id,
    fact: text,
    effect: text,
    interpretation: text,
    anotherExplanation: text,
    happenedOn: day,
    sourceId: id,
  }),
  z.strictObject({
    type: z.literal("observation_accepted"),
    observationId: id,
    text: text.optional(),
  }),
  z.strictObject({ type: z.literal("observation_disputed"), observationId: id, text }),
  z.strictObject({ type: z.literal("dispute_answered"), observationId: id, text }),
  z.strictObject({ type: z.literal("observation_withdrawn"), observationId: id, reason: text }),
  z.strictObject({ type: z.literal("example_withdrawn"), exampleId: id, reason: text }),
] as const;

type ObservationEvent =
  | "observation_shared"
  | "observation_accepted"
  | "observation_disputed"
  | "dispute_answered"
  | "observation_withdrawn"
  | "example_withdrawn";

const withObservation = (
  plan: Plan,
  observationId: string,
  change: (one: Observation) => Observation,
): Plan => ({
  ...plan,
  observations: plan.observations.map((one) =>
    one.shared.id === observationId ? change(one) : one,
  ),
});

export const observationChanges: Changes<ObservationEvent> = {
  observation_shared: (plan, shared) => ({
    ...plan,
    observations: [
      ...plan.observations,
      { shared, accepted: null, disputed: null, disputeAnswers: [], withdrawn: null },
    ],
  }),
  observation_accepted: (plan, accepted) =>
    withObservation(plan, accepted.event.observationId, (one) => ({ ...one, accepted })),
  observation_disputed: (plan, disputed) =>
    withObservation(plan, disputed.event.observationId, (one) => ({ ...one, disputed })),
  dispute_answered: (plan, answer) =>
    withObservation(plan, answer.event.observationId, (one) => ({
      ...one,
      disputeAnswers: [...one.disputeAnswers, answer],
    })),
  observation_withdrawn: (plan, withdrawn) =>
    withObservation(plan, withdrawn.event.observationId, (one) => ({ ...one, withdrawn })),
  example_withdrawn: (plan, withdrawn) => ({
    ...plan,
    examplesWithdrawn: [...plan.examplesWithdrawn, withdrawn],
  }),
};

export function observationOf(plan: Plan, observationId: string): Observation | null {
  return plan.observations.find(({ shared }) => shared.id === observationId) ?? null;
}

/** Working days between what happened and the day it was told. */
function daysToTell(plan: Plan, happenedOn: string, at: Instant): number {
  return workingDaysFrom(happenedOn, dayOf(at, plan.terms.zone), plan.terms.calendar);
}

/** Told too late to be cited: it stays to be read, and nothing can rest on it (C.5). */
export function isLapsed(plan: Plan, { shared }: Observation): boolean {
  return (
    daysToTell(plan, shared.event.happenedOn, shared.at) > plan.terms.presets.observationShareDays
  );
}

/** Why an observation cannot carry an outcome: withdrawn, lapsed, or disputed without an answer (C.5). */
export function whyNotCite(plan: Plan, observationId: string): Refusal | null {
  const one = observationOf(plan, observationId);
  if (!one) return missing("no_such_observation", "citations");
  if (one.withdrawn) return against("cited_is_withdrawn", { field: "citations" });
  if (isLapsed(plan, one)) return against("cited_has_lapsed", { field: "citations" });
  return refuseWhen(
    one.disputed !== null && one.disputeAnswers.length === 0,
    against("cited_dispute_unanswered", { field: "citations" }),
  );
}

const whyNotTime = (plan: Plan, happenedOn: string, now: Instant): Refusal | null => {
  const today = dayOf(now, plan.terms.zone);
  const { observationStopDays, observationsAWeek } = plan.terms.presets;
  if (happenedOn > today) return against("not_in_the_future", { field: "happenedOn" });
  if (happenedOn < (plan.document?.lineOn ?? ""))
    return against("before_the_line", { field: "happenedOn" });
  if (daysToTell(plan, happenedOn, now) > observationStopDays)
    return against("too_late_to_share", { days: observationStopDays, field: "happenedOn" });
  const thisWeek = plan.observations.filter(
    ({ shared }) => mondayOf(dayOf(shared.at, plan.terms.zone)) === mondayOf(today),
  );
  return refuseWhen(
    thisWeek.length >= observationsAWeek,
    against("enough_observations_this_week", { most: observationsAWeek }),
  );
};

const whyNotAnswer = (plan: Plan, observationId: string): Refusal | null => {
  const one = observationOf(plan, observationId);
  if (!one) return missing("no_such_observation", "observationId");
  return refuseWhen(one.accepted !== null || one.disputed !== null, against("already_answered"));
};

export const observationRules: Rules<ObservationEvent> = {
  observation_shared: ({ plan, event, now }) => {
    const expectation = expectationOf(plan, event.expectationId);
    if (!expectation) return missing("no_such_expectation", "expectationId");
    if (!expectation.evidence.some(({ id }) => id === event.sourceId))
      return against("source_not_listed", { field: "sourceId" });
    return whyNotTime(plan, event.happenedOn, now);
  },
  observation_accepted: ({ plan, event }) => whyNotAnswer(plan, event.observationId),
  observation_disputed: ({ plan, event }) => whyNotAnswer(plan, event.observationId),
  dispute_answered: ({ plan, event }) =>
    refuseWhen(
      !observationOf(plan, event.observationId)?.disputed,
      missing("no_such_dispute", "observationId"),
    ),
  observation_withdrawn: ({ plan, event }) => {
    const one = observationOf(plan, event.observationId);
    if (!one) return missing("no_such_observation", "observationId");
    return refuseWhen(one.withdrawn !== null, against("already_withdrawn"));
  },
  example_withdrawn: ({ plan, event }) => {
    const examples = plan.document?.expectations.flatMap((one) => one.examples) ?? [];
    if (!examples.some(({ id }) => id === event.exampleId))
      return missing("no_such_example", "exampleId");
    return refuseWhen(
      plan.examplesWithdrawn.some((one) => one.event.exampleId === event.exampleId),
      against("already_withdrawn"),
    );
  },
};
