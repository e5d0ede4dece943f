import "server-only";
import { createHash } from "node:crypto";
import ical, { ICalEventClass, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { words } from "@/app/words";
import { type CalendarDate, datesOf } from "@/lib/calendar/dates";
import type { Actor } from "@/lib/people/standing";
import type { Recorded } from "@/lib/plan/event";
import { standingOn } from "@/lib/plan/objection";
import type { Plan } from "@/lib/plan/plan";
import { addMinutes, type Instant } from "@/lib/time/instant";

type Followed = { plan: Plan; history: Recorded[] };

const refreshMinutes = 60;

/** A person's calendar as other programs read it (RFC 5545). Every date has the same neutral title, and says no name and no word of a plan. */
export function feedOf(actor: Actor, plans: Followed[], origin: string, now: Instant): string {
  const calendar = ical({
    name: words("shell.name"),
    prodId: { company: words("shell.name"), product: words("copies.calendar.title") },
    timezone: { name: null, generator: timeZoneOf },
    ttl: 60 * refreshMinutes,
  });
  for (const { plan, history } of plans) {
    const as = standingOn(plan, actor);
    const changedAt = history.at(-1)?.at ?? now;
    for (const date of as ? datesOf(plan, as, now) : [])
      calendar.createEvent({
        id: idOf(actor, plan, date.key),
        // Grows with every change of the plan, so that a moved date is always the newer one.
        sequence: plan.version,
        stamp: new Date(changedAt),
        summary: words("copies.calendar.date"),
        url: origin,
        class: ICalEventClass.PRIVATE,
        status: date.isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        ...timeOf(plan, date),
      });
  }
  return calendar.toString();
}

/** Two people on the same plan have dates that nobody can match. */
function idOf({ personId }: Actor, { planId }: Plan, key: string): string {
  const hash = createHash("sha256").update(`${personId}|${planId}|${key}`).digest("hex");
  return `${hash.slice(0, 32)}@footing`;
}

function timeOf({ terms }: Plan, date: CalendarDate) {
  if ("on" in date)
    return {
      start: Temporal.PlainDate.from(date.on),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
    };
  const local = (at: Instant) => Temporal.Instant.from(at).toZonedDateTimeISO(terms.zone);
  return {
    start: local(date.at),
    end: local(addMinutes(date.at, date.minutes)),
    timezone: terms.zone,
    transparency: ICalEventTransparency.OPAQUE,
  };
}

function timeZoneOf(zone: string): string | null {
  const [block] = tzlib_get_ical_block(zone);
  return block || null;
}
