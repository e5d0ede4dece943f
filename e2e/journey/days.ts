const aDay = 24 * 3_600_000;

/** A day some days from now, as people write it: 4 September 2026. */
export function daysFromNow(days: number) {
  const then = new Date(Date.now() + days * aDay);
  return inWords(then.toISOString().slice(0, 10));
}

export function inWords(day: string) {
  return new Date(day).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}

export function daysAfter(day: string, days: number) {
  return new Date(Date.parse(day) + days * aDay).toISOString().slice(0, 10);
}

/** How many days the clock must go forward until a day has begun. */
export function daysUntil(day: string) {
  return Math.ceil((Date.parse(day) - Date.now()) / aDay);
}

/** The first Monday from a day on. */
export function firstMonday(day: string) {
  const weekday = new Date(day).getUTCDay();
  return daysAfter(day, (8 - weekday) % 7);
}
