import { dayBy } from "@/app/(signed-in)/plans/[planId]/days";
import { dayAndMonth } from "@/app/ui/dates";
import { words } from "@/app/words";
import { type SupervisingFact, supervisingOf } from "@/lib/plan/supervising";
import { addDays } from "@/lib/time/day";
import { answerBy } from "@/lib/time/working-day";
import { dayOf } from "@/lib/time/zone";
import type { HomeReading } from "./home-reading";

/** A fact about the supervising of one plan. */
export type FactOnPlan = { reading: HomeReading; fact: SupervisingFact };

/** Every fact of the supervising on some plans, the latest first. */
export function factsOf(readings: HomeReading[]): FactOnPlan[] {
  return readings
    .flatMap((reading) =>
      supervisingOf(reading.plan, reading.history, reading.now).map((fact) => ({ reading, fact })),
    )
    .toSorted((a, b) => (a.fact.by > b.fact.by ? -1 : 1));
}

const daysOnHome = 28;

/** Whether HR reads a fact on its home page: a working day after its supervisor, and for four weeks once it is past. */
export function isForHr({ reading: { plan, now }, fact: { what, by, at } }: FactOnPlan): boolean {
  const { calendar, zone } = plan.terms;
  if (now < answerBy(by, 1, calendar, zone)) return false;
  const past = what === "check_in" ? by : at;
  return past === null || dayOf(past, zone) >= addDays(dayOf(now, zone), -daysOnHome);
}

export function factInWords({ reading: { plan }, fact: { what, by, at } }: FactOnPlan): string {
  return words(`home.fact.${what}`, {
    came: at ? "yes" : "no",
    by: dayAndMonth(dayBy(plan, by)),
    at: at ? dayAndMonth(dayOf(at, plan.terms.zone)) : "",
  });
}
