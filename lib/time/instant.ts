import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { firstDay, lastDay } from "./day";

/** A moment in UTC written `YYYY-MM-DDTHH:MM:SS.mmmZ`; only in this one form is text order time order. */
export type Instant = string;

/** Takes any ISO moment with an offset and yields it in UTC with milliseconds. */
export const instant = z.iso
  .datetime({ offset: true, abort: true })
  .overwrite((text) => written(Temporal.Instant.from(text)))
  .refine((text) => text >= firstDay && text.slice(0, 10) <= lastDay);

export function written(moment: Temporal.Instant): Instant {
  return moment.toString({ fractionalSecondDigits: 3 });
}

export function before(a: Instant, b: Instant): boolean {
  return a < b;
}

export function earlierInstant(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

export function laterInstant(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

export function addMinutes(from: Instant, minutes: number): Instant {
  return addSeconds(from, 60 * minutes);
}

export function addSeconds(from: Instant, seconds: number): Instant {
  return new Date(Date.parse(from) + 1000 * seconds).toISOString();
}
