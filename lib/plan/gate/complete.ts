import type { PlanDocument } from "@/lib/plan/document";
import { against, type Refusal, refuseWhen } from "@/lib/plan/refusal";
import type { Terms } from "@/lib/plan/terms";
import { daysBetween } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { isWorkingDay } from "@/lib/time/working-day";
import { dayOf, endOfDay } from "@/lib/time/zone";
import { whyNotWording } from "./wording";

type Field = keyof PlanDocument;
type Check<D> = (document: D, terms: Terms, now: Instant) => Refusal | null;

/** A rule that is asked as soon as what it reads is there, also while the rest is still being written. */
function reading<F extends Field>(
  fields: readonly F[],
  check: Check<Pick<PlanDocument, F>>,
): Check<Partial<PlanDocument>> {
  const has = (one: Partial<PlanDocument>): one is Partial<PlanDocument> & Pick<PlanDocument, F> =>
    fields.every((field) => one[field] !== undefined);
  return (document, terms, now) => (has(document) ? check(document, terms, now) : null);
}

const whyNotTalkInstead = reading(["gapKind"], ({ gapKind }) =>
  refuseWhen(gapKind === "single_event", against("a_talk_not_a_plan", { field: "gapKind" })),
);

const whyNotPeriod = reading(
  ["startsOn", "endsOn"],
  ({ startsOn, endsOn }, { presets, zone, calendar }, now) => {
    if (startsOn <= dayOf(now, zone))
      return against("starts_later_than_today", { field: "startsOn" });
    if (endsOn <= startsOn) return against("ends_after_start", { field: "endsOn" });
    const days = daysBetween(startsOn, endsOn);
    const { shortestDays, longestDays } = presets;
    if (days < shortestDays || days > longestDays)
      return against("length_within_bounds", { days, shortestDays, longestDays, field: "endsOn" });
    return refuseWhen(
      !isWorkingDay(startsOn, calendar),
      against("starts_on_working_day", { field: "startsOn" }),
    );
  },
);

const whyNotLine = reading(["lineOn", "startsOn"], ({ lineOn, startsOn }) =>
  refuseWhen(lineOn > startsOn, against("line_before_start", { field: "lineOn" })),
);

const whyNotFeedback = reading(["earlierFeedback"], ({ earlierFeedback }, { zone }, now) => {
  const late = earlierFeedback.findIndex(({ on }) => on > dayOf(now, zone));
  return refuseWhen(
    late >= 0,
    against("not_in_the_future", { field: `earlierFeedback.${late}.on` }),
  );
});

const whyNotExamples = reading(["expectations"], ({ expectations }, { zone }, now) => {
  for (const [at, one] of expectations.entries()) {
    const ahead = one.examples.findIndex(({ on }) => on > dayOf(now, zone));
    if (ahead >= 0)
      return against("not_in_the_future", { field: `expectations.${at}.examples.${ahead}.on` });
  }
  return null;
});

type Due = { dueAt: Instant };

/** The first of a list that is due outside the plan; -1 when none is. */
export const outside = (
  all: Due[],
  { startsOn, endsOn }: Pick<PlanDocument, "startsOn" | "endsOn">,
  { zone }: Pick<Terms, "zone">,
) => {
  const end = endOfDay(endsOn, zone);
  return all.findIndex(({ dueAt }) => dueAt > end || dayOf(dueAt, zone) < startsOn);
};

const whyNotExpectationDues = reading(["expectations", "startsOn", "endsOn"], (document, terms) => {
  const place = outside(document.expectations, document, terms);
  return refuseWhen(
    place >= 0,
    against("due_within_plan", { field: `expectations.${place}.dueAt` }),
  );
});

const whyNotPromiseDues = reading(["promises", "startsOn", "endsOn"], (document, terms) => {
  const place = outside(document.promises, document, terms);
  return refuseWhen(place >= 0, against("due_within_plan", { field: `promises.${place}.dueAt` }));
});

/** Each expectation comes with help: a promise of support that names it (002-11, 003-10e). */
const whyNotSupported = reading(["expectations", "promises"], ({ expectations, promises }) => {
  const bare = expectations.findIndex(
    ({ id }) => !promises.some((one) => one.supports && one.expectationIds.includes(id)),
  );
  return refuseWhen(bare >= 0, against("help_for_each", { field: `expectations.${bare}.support` }));
});

/** Both sides promise something, and the supervisor more than checking (003-6a, 003-11a). */
const whyNotTwoSided = reading(["promises"], ({ promises }) =>
  refuseWhen(
    !promises.some(({ owner }) => owner === "supervisor"),
    against("supervisor_promises_too", { field: "promises" }),
  ),
);

const whyNotKnown = reading(["expectations", "promises"], ({ expectations, promises }) => {
  const known = new Set(expectations.map(({ id }) => id));
  const strange = promises.findIndex(({ expectationIds }) =>
    expectationIds.some((id) => !known.has(id)),
  );
  return refuseWhen(
    strange >= 0,
    against("unknown_expectation", { field: `promises.${strange}.expectationIds` }),
  );
});

const whyNotDistinct = reading(
  ["expectations", "promises", "controls"],
  ({ expectations, promises, controls }) => {
    const ids = [...expectations, ...promises, ...controls].map(({ id }) => id);
    return refuseWhen(new Set(ids).size !== ids.length, against("ids_distinct"));
  },
);

/** Every rule in the order a reader of the form meets them. */
const checks = [
  whyNotTalkInstead,
  whyNotPeriod,
  whyNotLine,
  whyNotFeedback,
  whyNotExamples,
  whyNotExpectationDues,
  whyNotPromiseDues,
  whyNotSupported,
  whyNotTwoSided,
  whyNotKnown,
  whyNotDistinct,
];

const brokenBy = (document: Partial<PlanDocument>, terms: Terms, now: Instant): Refusal[] =>
  checks.flatMap((check) => check(document, terms, now) ?? []);

/** Everything that speaks against a text as far as it is written. */
export function whyNotYet(document: Partial<PlanDocument>, terms: Terms, now: Instant): Refusal[] {
  return [...brokenBy(document, terms, now), ...whyNotWording(document)];
}

/** Why the plan's text is not ready for HR. */
export const whyNotDocument: Check<PlanDocument> = (document, terms, now) =>
  brokenBy(document, terms, now)[0] ?? whyNotWording(document)[0] ?? null;
