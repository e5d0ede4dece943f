import { remembered } from "@/lib/time/remembered";
import { language } from "./language";

type Parts = Intl.DateTimeFormatOptions;

// A day stays on one line with its month.
const dayBeforeMonth = /(?<=\d) (?=\p{L})/gu;
const unbroken = "\u00a0";

/** A moment in these parts, on the clock of a zone. */
function inParts(parts: Parts): (instant: string, zone: string) => string {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return remembered((instant, timeZone) => {
    const known =
      formats.get(timeZone) ?? new Intl.DateTimeFormat(language, { timeZone, ...parts });
    formats.set(timeZone, known);
    return known.format(new Date(instant)).replace(dayBeforeMonth, unbroken);
  });
}

function ofDay(parts: Parts): (day: string) => string {
  const written = inParts(parts);
  return (day) => written(`${day}T12:00:00Z`, "UTC");
}

/** `4 December` */
export const dayAndMonth = ofDay({ day: "numeric", month: "long" });

/** `4 December 2026` */
export const fullDay = ofDay({ day: "numeric", month: "long", year: "numeric" });

/** `Mon 30 November` */
export const shortWeekday = ofDay({ weekday: "short", day: "numeric", month: "long" });

/** `Monday 30 November` */
export const longWeekday = ofDay({ weekday: "long", day: "numeric", month: "long" });

/** `Monday 30 November 2026` */
export const wholeDay = (day: string) => `${weekdayName(day)} ${fullDay(day)}`;

/** `Tuesday` */
export const weekdayName = ofDay({ weekday: "long" });

/** `Tue 24`, where the month stands above */
export const dayInMonth = ofDay({ weekday: "short", day: "numeric" });

/** `November 2026` */
export const monthAndYear = ofDay({ month: "long", year: "numeric" });

/** `5 Oct` */
export const tableDay = ofDay({ day: "numeric", month: "short" });

/** `18:00` */
export const clock = inParts({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

const dayOfMoment = inParts({ day: "numeric", month: "long" });
const weekdayOfMoment = inParts({ weekday: "short", day: "numeric", month: "long" });

/** `4 December, 18:00` */
export const moment = (instant: string, zone: string) =>
  `${dayOfMoment(instant, zone)}, ${clock(instant, zone)}`;

/** `Mon 30 November, 14:00` */
export const shortMoment = (instant: string, zone: string) =>
  `${weekdayOfMoment(instant, zone)}, ${clock(instant, zone)}`;
