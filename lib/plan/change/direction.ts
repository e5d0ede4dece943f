import * as z from "zod";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { evidenceSource } from "@/lib/plan/expectation/expectation";
import { expectationOf } from "@/lib/plan/expectation/find";
import { type Measure, measure } from "@/lib/plan/expectation/measure";
import type { Plan } from "@/lib/plan/plan";
import { against, missing, type Refusal, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { instant } from "@/lib/time/instant";
import { addWorkingDays } from "@/lib/time/working-day";
import { control } from "./control";
import { inForce } from "./controls";

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

/** What a change does to the employee. */
export type Direction = "harder" | "same" | "easier" | "clearer";

const compare = (from: number, to: number): Direction => {
  if (to === from) return "same";
  return to > from ? "harder" : "easier";
};

const targetOf = ({ target, kind }: Measure) =>
  kind === "share" ? target.value / (target.of ?? 1) : target.value;

const spanOf = ({ target }: Measure) => target.weeks ?? target.of ?? 1;

/** The direction of a new measure: its target first, then how long it must be held; another way of counting is harder. */
function measureDirection(from: Measure, to: Measure): Direction {
  const sameWay =
    from.kind === to.kind && from.better === to.better && from.target.over === to.target.over;
  if (!sameWay) return "harder";
  const sign = from.better === "higher" ? 1 : -1;
  const byTarget = compare(targetOf(from) * sign, targetOf(to) * sign);
  if (byTarget === "harder") return "harder";
  const bySpan = compare(spanOf(from), spanOf(to));
  if (bySpan === "harder") return "harder";
  return byTarget === "easier" || bySpan === "easier" ? "easier" : "clearer";
}

function oneDirection(plan: Plan, one: Change): Direction {
  switch (one.what) {
    case "standard":
      return one.meaning;
    case "measure": {
      const from = expectationOf(plan, one.expectationId)?.measure;
      return from ? measureDirection(from, one.to) : "same";
    }
    case "due": {
      const from = expectationOf(plan, one.expectationId)?.dueAt ?? one.to;
      if (one.to === from) return "same";
      return one.to < from ? "harder" : "easier";
    }
    case "control_added":
      return "harder";
    case "evidence_added":
      return "harder";
    default:
      return "clearer";
  }
}

const weight: Record<Direction, number> = { harder: 3, easier: 2, clearer: 1, same: 0 };

/** The direction of a whole amendment: harder as soon as one change is. */
export function directionOf(plan: Plan, changes: Change[]): Direction {
  return changes
    .map((one) => oneDirection(plan, one))
    .reduce<Direction>((worst, next) => (weight[next] > weight[worst] ? next : worst), "same");
}

const hasExample = (plan: Plan, exampleId: string) =>
  plan.document?.expectations.some((one) => one.examples.some(({ id }) => id === exampleId)) ??
  false;

/** Why one change cannot be proposed: what it speaks of is not there, or its date is not later than the start. */
export function whyNotChange(plan: Plan, one: Change): Refusal | null {
  if (one.what === "words") return null;
  if (one.what === "control_added")
    return refuseWhen(
      plan.controls.some(({ control: known }) => known.id === one.control.id),
      against("control_exists"),
    );
  if (one.what === "example")
    return refuseWhen(!hasExample(plan, one.exampleId), missing("no_such_example", "changes"));
  return refuseWhen(
    !expectationOf(plan, one.expectationId),
    missing("no_such_expectation", "changes"),
  );
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
