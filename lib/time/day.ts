import * as z from "zod";
import { remembered } from "./remembered";

/** A calendar day written `YYYY-MM-DD`, so that text order is time order. */
export type Day = string;

export const firstDay: Day = "2000-01-01";
export const lastDay: Day = "2100-12-31";

export const day = z.iso.date().refine((text) => text >= firstDay && text <= lastDay);

const DAY_MS = 86_400_000;
// 1 January 1970 was a Thursday.
const FIRST_WEEKDAY = 3;

/** How many days after 1 January 1970 it lies: a day has no zone, so plain numbers do. */
function numberOf(on: Day): number {
  return Date.parse(on) / DAY_MS;
}

const dayNumbered: (days: number) => Day = remembered((days) =>
  new Date(days * DAY_MS).toISOString().slice(0, 10),
);

export function addDays(from: Day, days: number): Day {
  return dayNumbered(numberOf(from) + days);
}

/** How many days after `a` the day `b` lies; negative when it lies before. */
export function daysBetween(a: Day, b: Day): number {
  return numberOf(b) - numberOf(a);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(on: Day): number {
  return ((numberOf(on) + FIRST_WEEKDAY) % 7) + 1;
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
