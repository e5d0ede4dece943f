import { language } from "./language";

type Parts = Intl.DateTimeFormatOptions;

// A day stays on one line with its month.
const dayBeforeMonth = /(?<=\d) (?=\p{L})/gu;
const unbroken = "\u00a0";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(at: string, timeZone: string, parts: Parts): string {
  const key = JSON.stringify([timeZone, parts]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone, ...parts });
  formats.set(key, known);
  return known.format(new Date(at)).replace(dayBeforeMonth, unbroken);
}

const onDay = (day: string, parts: Parts) => format(`${day}T12:00:00Z`, "UTC", parts);

/** `4 December` */
export const dayAndMonth = (day: string) => onDay(day, { day: "numeric", month: "long" });

/** `4 December 2026` */
export const fullDay = (day: string) =>
  onDay(day, { day: "numeric", month: "long", year: "numeric" });

/** `Mon 30 November` */
export const shortWeekday = (day: string) =>
  onDay(day, { weekday: "short", day: "numeric", month: "long" });

/** `Monday 30 November` */
export const longWeekday = (day: string) =>
  onDay(day, { weekday: "long", day: "numeric", month: "long" });

/** `Monday 30 November 2026` */
export const wholeDay = (day: string) => `${weekdayName(day)} ${fullDay(day)}`;

/** `Tuesday` */
export const weekdayName = (day: string) => onDay(day, { weekday: "long" });

/** `Tue 24`, where the month stands above */
export const dayInMonth = (day: string) => onDay(day, { weekday: "short", day: "numeric" });

/** `November 2026` */
export const monthAndYear = (day: string) => onDay(day, { month: "long", year: "numeric" });

/** `5 Oct` */
export const tableDay = (day: string) => onDay(day, { day: "numeric", month: "short" });

/** `18:00` */
export const clock = (instant: string, zone: string) =>
  format(instant, zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** `4 December, 18:00` */
export const moment = (instant: string, zone: string) =>
  `${format(instant, zone, { day: "numeric", month: "long" })}, ${clock(instant, zone)}`;

/** `Mon 30 November, 14:00` */
export const shortMoment = (instant: string, zone: string) =>
  `${format(instant, zone, { weekday: "short", day: "numeric", month: "long" })}, ${clock(instant, zone)}`;
