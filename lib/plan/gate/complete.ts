import type { PlanDocument } from "@/lib/plan/document";
import { against, type Refusal, refuseWhen } from "@/lib/plan/refusal";
import type { Terms } from "@/lib/plan/terms";
import { daysBetween } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { isWorkingDay } from "@/lib/time/working-day";
import { dayOf, endOfDay } from "@/lib/time/zone";

type Check = (document: PlanDocument, terms: Terms, now: Instant) => Refusal | null;

const whyNotTalkInstead: Check = (document) =>
  refuseWhen(
    document.gapKind === "single_event",
    against("a_talk_not_a_plan", { field: "gapKind" }),
  );

const whyNotPeriod: Check = ({ startsOn, endsOn }, { presets, zone, calendar }, now) => {
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
};

const whyNotPast: Check = (document, { zone }, now) => {
  const today = dayOf(now, zone);
  if (document.lineOn > document.startsOn) return against("line_before_start", { field: "lineOn" });
  const late = document.earlierFeedback.findIndex(({ on }) => on > today);
  if (late >= 0) return against("not_in_the_future", { field: `earlierFeedback.${late}.on` });
  for (const [at, one] of document.expectations.entries()) {
    const ahead = one.examples.findIndex(({ on }) => on > today);
    if (ahead >= 0)
      return against("not_in_the_future", { field: `expectations.${at}.examples.${ahead}.on` });
  }
  return null;
};

const whyNotDues: Check = (document, { zone }) => {
  const end = endOfDay(document.endsOn, zone);
  const outside = (dueAt: Instant) => dueAt > end || dayOf(dueAt, zone) < document.startsOn;
  const expectation = document.expectations.findIndex(({ dueAt }) => outside(dueAt));
  if (expectation >= 0)
    return against("due_within_plan", { field: `expectations.${expectation}.dueAt` });
  const promise = document.promises.findIndex(({ dueAt }) => outside(dueAt));
  return refuseWhen(
    promise >= 0,
    against("due_within_plan", { field: `promises.${promise}.dueAt` }),
  );
};

/** Each expectation comes with help: a promise of support that names it (002-11, 003-10e). */
const whyNotSupported: Check = (document) => {
  const bare = document.expectations.findIndex(
    ({ id }) => !document.promises.some((one) => one.supports && one.expectationIds.includes(id)),
  );
  return refuseWhen(bare >= 0, against("help_for_each", { field: `expectations.${bare}.support` }));
};

/** Both sides promise something, and the supervisor more than checking (003-6a, 003-11a). */
const whyNotTwoSided: Check = (document) =>
  refuseWhen(
    !document.promises.some(({ owner }) => owner === "supervisor"),
    against("supervisor_promises_too", { field: "promises" }),
  );

const whyNotKnown: Check = (document) => {
  const known = new Set(document.expectations.map(({ id }) => id));
  const strange = document.promises.findIndex(({ expectationIds }) =>
    expectationIds.some((id) => !known.has(id)),
  );
  return refuseWhen(
    strange >= 0,
    against("unknown_expectation", { field: `promises.${strange}.expectationIds` }),
  );
};

const whyNotDistinct: Check = (document) => {
  const ids = [...document.expectations, ...document.promises, ...document.controls].map(
    ({ id }) => id,
  );
  return refuseWhen(new Set(ids).size !== ids.length, against("ids_distinct"));
};

/** Why the plan's text is not ready for HR: every rule in the order a reader of the form meets them. */
export const whyNotDocument: Check = (document, terms, now) =>
  whyNotTalkInstead(document, terms, now) ??
  whyNotPeriod(document, terms, now) ??
  whyNotPast(document, terms, now) ??
  whyNotDues(document, terms, now) ??
  whyNotSupported(document, terms, now) ??
  whyNotTwoSided(document, terms, now) ??
  whyNotKnown(document, terms, now) ??
  whyNotDistinct(document, terms, now);
