import * as z from "zod";
import { type Expectation, evidenceSource } from "@/lib/plan/expectation/expectation";
import { expectationOf } from "@/lib/plan/expectation/find";
import { measure } from "@/lib/plan/expectation/measure";
import type { Plan } from "@/lib/plan/plan";
import { against, missing, type Refusal, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { type Instant, instant } from "@/lib/time/instant";
import { addWorkingDays } from "@/lib/time/working-day";
import { dayOf, endOfDay } from "@/lib/time/zone";
import { control } from "./control";
import { inForce } from "./controls";
import { type Direction, directionOfChange, heaviest } from "./direction-of";

/** One change of the text as data, so that what it does to the employee can be computed (C.6). */
export const change = z.discriminatedUnion("what", [
  z.strictObject({
    what: z.literal("standard"),
    expectationId: id,
    to: text,
    meaning: z.enum(["harder", "same", "easier", "clearer"]),
  }),
  z.strictObject({ what: z.literal("measure"), expectationId: id, to: measure }),
  z.strictObject({ what: z.literal("due"), expectationId: id, to: instant }),
  z.strictObject({ what: z.literal("evidence_added"), expectationId: id, source: evidenceSource }),
  z.strictObject({ what: z.literal("example"), exampleId: id, to: text }),
  z.strictObject({ what: z.literal("control_added"), control }),
  z.strictObject({
    what: z.literal("words"),
    field: z.enum(["intent", "whyItMatters", "consequence", "lineNote"]),
    to: text,
  }),
]);

export type Change = z.output<typeof change>;

/** The direction of a whole amendment: harder as soon as one change is. */
export function directionOf(plan: Plan, changes: Change[]): Direction {
  return heaviest(
    changes.map((one) => {
      const from = "expectationId" in one ? expectationOf(plan, one.expectationId) : null;
      return directionOfChange(from, one);
    }),
  );
}

const hasExample = (plan: Plan, exampleId: string) =>
  plan.document?.expectations.some((one) => one.examples.some(({ id }) => id === exampleId)) ??
  false;

/** A new due lies within the plan, the days it adds included. */
const whyNotDue = (plan: Plan, to: Instant, addsWorkingDays: number): Refusal | null => {
  if (!plan.document) return null;
  const { zone, calendar } = plan.terms;
  const { startsOn, endsOn } = plan.document;
  const last = endOfDay(addWorkingDays(endsOn, addsWorkingDays, calendar), zone);
  return refuseWhen(
    dayOf(to, zone) < startsOn || to > last,
    against("due_within_plan", { field: "changes.0.to" }),
  );
};

const whyNotIn = (plan: Plan, expectationId: string): Refusal | null =>
  refuseWhen(!expectationOf(plan, expectationId), missing("no_such_expectation", "changes"));

/** Why one change cannot be proposed: what it speaks of is not there, is there already, or is due outside the plan. */
export function whyNotChange(plan: Plan, one: Change, addsWorkingDays: number): Refusal | null {
  switch (one.what) {
    case "words":
      return null;
    case "control_added":
      return refuseWhen(
        plan.controls.some(({ control: known }) => known.id === one.control.id),
        against("control_exists"),
      );
    case "example":
      return refuseWhen(!hasExample(plan, one.exampleId), missing("no_such_example", "changes"));
    case "due":
      return whyNotIn(plan, one.expectationId) ?? whyNotDue(plan, one.to, addsWorkingDays);
    default:
      return whyNotIn(plan, one.expectationId);
  }
}

const inExpectation = (plan: Plan, expectationId: string, put: Partial<Expectation>): Plan =>
  plan.document
    ? {
        ...plan,
        document: {
          ...plan.document,
          expectations: plan.document.expectations.map((one) =>
            one.id === expectationId ? { ...one, ...put } : one,
          ),
        },
      }
    : plan;

function applyChange(plan: Plan, one: Change): Plan {
  if (!plan.document) return plan;
  switch (one.what) {
    case "standard":
      return inExpectation(plan, one.expectationId, { standard: one.to });
    case "measure":
      return inExpectation(plan, one.expectationId, { measure: one.to });
    case "due":
      return inExpectation(plan, one.expectationId, { dueAt: one.to });
    case "evidence_added": {
      const evidence = expectationOf(plan, one.expectationId)?.evidence ?? [];
      return inExpectation(plan, one.expectationId, { evidence: [...evidence, one.source] });
    }
    case "example":
      return {
        ...plan,
        document: {
          ...plan.document,
          expectations: plan.document.expectations.map((expectation) => ({
            ...expectation,
            examples: expectation.examples.map((example) =>
              example.id === one.exampleId ? { ...example, text: one.to } : example,
            ),
          })),
        },
      };
    case "control_added":
      return {
        ...plan,
        document: { ...plan.document, controls: [...plan.document.controls, one.control] },
        controls: [...plan.controls, inForce(one.control)],
      };
    case "words":
      return { ...plan, document: { ...plan.document, [one.field]: one.to } };
  }
}

/** The plan with an amendment in its text, and its end later by the working days the amendment adds. */
export function applyChanges(plan: Plan, changes: Change[], addsWorkingDays: number): Plan {
  const changed = changes.reduce(applyChange, plan);
  if (!changed.document || addsWorkingDays === 0) return changed;
  const endsOn = addWorkingDays(changed.document.endsOn, addsWorkingDays, plan.terms.calendar);
  return { ...changed, document: { ...changed.document, endsOn } };
}
