import "server-only";
import { termsFrom } from "@/db/terms";
import type { Draft } from "@/lib/plan/draft";
import type { Terms } from "@/lib/plan/terms";
import { addDays, type Day, mondayOf } from "@/lib/time/day";
import { isWorkingDay } from "@/lib/time/working-day";
import { at, dayOf } from "@/lib/time/zone";
import { tellHandOffs } from "./hand-offs";
import { organisation } from "./people";
import { tellReviews } from "./reviews";
import type { ToldPlan } from "./telling";
import { tellDelivered, tellDraft, tellInReview } from "./waiting-plans";

/** A plan of the demo up to a day, with the terms it was begun under and, while it is one, its draft. */
export type DemoPlan = ToldPlan & { terms: Terms; draft?: Draft };

const { zone } = organisation;

/** The terms a plan begun on a day has, as the product itself makes them. */
const termsOn = (on: Day): Terms => termsFrom({ ...organisation, presets: {} }, on);

const readingDays = [-5, -4, -3, 0];

/** The Monday a worked plan starts on: so many weeks back, and a week more where a holiday falls on its reading days. */
function startFor(today: Day, weeksBack: number): Day {
  const startsOn = addDays(mondayOf(today), -7 * weeksBack);
  const { calendar } = termsOn(addDays(startsOn, -21));
  const isQuiet = readingDays.every((n) => isWorkingDay(addDays(startsOn, n), calendar));
  return isQuiet ? startsOn : startFor(addDays(today, -7), weeksBack);
}

/** The plan under the terms of the day its draft was begun, which is known once it is told. */
function underItsTerms<Told extends ToldPlan>(tell: (terms: Terms) => Told, near: Day) {
  const { begunAt } = tell(termsOn(near));
  const terms = termsOn(dayOf(begunAt, zone));
  return { ...tell(terms), terms };
}

/** The five plans of the demo as they stand on a day: two running in week 7 and week 8, one delivered, one with HR, one in draft. */
export function demoEvents(today: Day): DemoPlan[] {
  const monday = mondayOf(today);
  const plans: DemoPlan[] = [
    underItsTerms((terms) => tellHandOffs(startFor(today, 6), terms), monday),
    underItsTerms((terms) => tellReviews(startFor(today, 7), terms), monday),
    underItsTerms((terms) => tellDelivered(monday, terms), monday),
    underItsTerms((terms) => tellInReview(monday, terms), monday),
    underItsTerms((terms) => tellDraft(monday, terms), monday),
  ];
  const morning = at(today, "00:00", zone);
  return plans.map((plan) => ({ ...plan, told: plan.told.filter((one) => one.at < morning) }));
}
