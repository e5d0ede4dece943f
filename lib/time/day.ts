import { Temporal } from "temporal-polyfill";
import * as z from "zod";

/** A calendar day written `YYYY-MM-DD`, so that text order is time order. */
export type Day = string;

export const firstDay: Day = "2000-01-01";
export const lastDay: Day = "2100-12-31";

export const day = z.iso.date().refine((text) => text >= firstDay && text <= lastDay);

export function addDays(from: Day, days: number): Day {
  return Temporal.PlainDate.from(from).add({ days }).toString();
}

/** How many days after `a` the day `b` lies; negative when it lies before. */
export function daysBetween(a: Day, b: Day): number {
  return Temporal.PlainDate.from(a).until(b, { largestUnit: "days" }).days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(on: Day): number {
  return Temporal.PlainDate.from(on).dayOfWeek;
}

export function mondayOf(on: Day): Day {
  return addDays(on, 1 - weekdayOf(on));
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
