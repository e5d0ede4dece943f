import type { Plan } from "@/lib/plan/plan";
import { addDays, type Day, daysBetween, later, mondayOf } from "@/lib/time/day";
import { addSeconds, earlierInstant, type Instant } from "@/lib/time/instant";
import { dayOf, endOfDay } from "@/lib/time/zone";

/** A week of a plan, counted from the one it starts in; `endsAt` is the instant at which the next begins. */
export type PlanWeek = { week: number; weekOf: Day; endsAt: Instant; hasBegun: boolean };

/** What every chart of a plan shares: its weeks, its pauses without a reason, and the editions that came into force on the way. */
export type Timeline = {
  weeks: PlanWeek[];
  pauses: { from: number; to: number }[];
  editions: { at: number; edition: number }[];
  lineOn: Day;
};

export function isOver({ closing, withdrawal }: Plan): boolean {
  return closing !== null || withdrawal !== null;
}

/** The last moment that belongs to a plan: its end if it has one, else now. */
export function lastMoment(plan: Plan, now: Instant): Instant {
  return earlierInstant(plan.closing?.at ?? plan.withdrawal?.at ?? now, now);
}

/** The weeks of a plan; those after its end, or still to come, have not begun. */
export function weeksOf(plan: Plan, now: Instant): PlanWeek[] {
  if (!plan.document) return [];
  const { startsOn, endsOn } = plan.document;
  const { zone } = plan.terms;
  const until = dayOf(lastMoment(plan, now), zone);
  const weeks: PlanWeek[] = [];
  for (let weekOf = mondayOf(startsOn); weekOf <= endsOn; weekOf = addDays(weekOf, 7))
    weeks.push({
      week: weeks.length + 1,
      weekOf,
      endsAt: endOfDay(addDays(weekOf, 6), zone),
      hasBegun: later(weekOf, startsOn) <= until,
    });
  return weeks;
}

/** The week in which an instant lies; null before the plan starts. */
export function weekOfInstant({ document, terms }: Plan, at: Instant): number | null {
  const on = dayOf(at, terms.zone);
  if (!document || on < document.startsOn) return null;
  return 1 + Math.floor(daysBetween(mondayOf(document.startsOn), on) / 7);
}

/** Where a day begins among the weeks: week n reaches from n − ½ to n + ½. */
export function placeOf({ document }: Plan, on: Day): number {
  return document ? 0.5 + daysBetween(mondayOf(document.startsOn), on) / 7 : 0;
}

export function timelineOf(plan: Plan, now: Instant): Timeline {
  const { zone } = plan.terms;
  const weeks = weeksOf(plan, now);
  const end = 0.5 + weeks.length;
  const today = placeOf(plan, addDays(dayOf(lastMoment(plan, now), zone), 1));
  const within = (place: number) => Math.min(Math.max(place, 0.5), end);
  const pauses = plan.pauses.map(({ paused, resumed }) => ({
    from: within(placeOf(plan, paused.event.fromOn)),
    to: within(resumed ? placeOf(plan, resumed.event.onOn) : today),
  }));
  const editions = plan.editions
    .map(({ edition, from }) => ({ edition, at: placeOf(plan, dayOf(from, zone)) }))
    .filter(({ at }) => at > 0.5 && at < end);
  return {
    weeks,
    pauses: pauses.filter(({ from, to }) => to > from),
    editions,
    lineOn: plan.document?.lineOn ?? "",
  };
}

/** The day by whose end something is due: an end at midnight belongs to the day before it. */
export function dayDue({ terms }: Plan, dueAt: Instant): Day {
  return dayOf(addSeconds(dueAt, -1), terms.zone);
}
