import type { Actor } from "@/lib/people/standing";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { standingOn } from "@/lib/plan/objection";
import type { Plan } from "@/lib/plan/plan";
import { against, type Refusal, refuseWhen } from "@/lib/plan/refusal";
import type { Status } from "@/lib/plan/status";
import type { Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";
import { isPersonal } from "./personal";
import type { Structure } from "./structure";

/** While a plan is one of these, HR has approved its text and stands by it. */
export const copiedWhile: readonly Status[] = [
  "delivered",
  "underway",
  "paused",
  "hearing",
  "closed",
];

/** Why a plan cannot be copied from: only its supervisor may, once HR has approved it, and while it counts. */
export function whyNotCopied(plan: Plan, actor: Actor, now: Instant): Refusal | null {
  if (standingOn(plan, actor) !== "supervisor")
    return { code: "not_found", because: "no_such_plan" };
  if (!copiedWhile.includes(plan.status))
    return { code: "wrong_status", because: "not_while", values: { status: plan.status } };
  const until = plan.closing?.event.stopsCountingOn;
  return refuseWhen(
    until !== undefined && until <= dayOf(now, plan.terms.zone),
    against("earlier_plan_no_longer_counts"),
  );
}

const textsOf = ({ title, standard, measure }: Expectation) => [
  title,
  standard,
  measure.counted,
  measure.unit,
];

/** The texts on standards that a person wrote into a plan: by submitting them, or by a change that HR approved. */
function ownTexts({ submissions, amendments }: Plan, personId: string): Set<string> {
  const submitted = submissions
    .filter(({ by }) => by === personId)
    .flatMap(({ event }) => event.document.expectations.flatMap(textsOf));
  const changed = amendments
    .filter(({ approved, proposed }) => approved && proposed.by === personId)
    .flatMap(({ proposed }) => proposed.event.changes)
    .flatMap((one) => {
      if (one.what === "standard") return [one.to];
      return one.what === "measure" ? [one.to.counted, one.to.unit] : [];
    });
  return new Set([...submitted, ...changed]);
}

/**
 * What may be taken over from an earlier plan: its structure, and the writer's own words for the standard
 * where they speak of nobody and of no day. Everything about the earlier employee stays where it is.
 */
export function structureFrom(plan: Plan, writerId: string, names: string[]): Structure | null {
  if (!plan.document) return null;
  const { template, rhythm, expectations, promises } = plan.document;
  const own = ownTexts(plan, writerId);
  const kept = (text: string) => (own.has(text) && !isPersonal(text, names) ? text : undefined);
  return {
    template,
    rhythm: { everyWeeks: rhythm.everyWeeks, minutes: rhythm.minutes },
    expectations: expectations.map(({ id, title, standard, measure }) => ({
      title: kept(title),
      standard: kept(standard),
      measure: {
        kind: measure.kind,
        better: measure.better,
        over: measure.target.over,
        counted: kept(measure.counted),
        unit: kept(measure.unit),
      },
      help: promises.flatMap(({ supports, owner, expectationIds }) =>
        supports && owner !== "employee" && expectationIds.includes(id) ? [owner] : [],
      ),
    })),
  };
}
