import type { Day } from "@/lib/time/day";

type Found = { day: number; month: number; year: number | null };

/** Where a day without a year is looked for: from today on, and where that lies too late, the last one before. */
export type Near = { today: Day; last?: Day };

const monthNames = (language: string): string[] => {
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2000, month, 15))).toLocaleLowerCase(language),
  );
};

/** The order in which readers of a language write a day in figures. */
const orderOf = (language: string): (keyof Found)[] =>
  new Intl.DateTimeFormat(language, { timeZone: "UTC" })
    .formatToParts(new Date(0))
    .map(({ type }) => type)
    .filter((type) => type === "day" || type === "month" || type === "year");

const shortestName = 3;

function inWords(text: string, language: string): Found | null {
  const [word] = (text.match(/\p{L}{3,}/gu) ?? []).flatMap((one) => monthIn(one, language));
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const [first = 0, second = null] = numbers;
  if (word === undefined || numbers.length < 1 || numbers.length > 2) return null;
  if (second === null) return { day: first, month: word, year: null };
  return first > 31
    ? { day: second, month: word, year: first }
    : { day: first, month: word, year: second };
}

function monthIn(word: string, language: string): number[] {
  if (word.length < shortestName) return [];
  const at = monthNames(language).findIndex((name) => name.startsWith(word));
  return at < 0 ? [] : [at + 1];
}

function inFigures(text: string, language: string): Found | null {
  const parts = text.match(/^(\d{1,4})[./\- ]+(\d{1,2})[./\- ]+(\d{1,4})$/)?.slice(1);
  if (!parts) return null;
  const order = parts[0]?.length === 4 ? (["year", "month", "day"] as const) : orderOf(language);
  const found = { day: 0, month: 0, year: 0 };
  for (const [at, name] of order.entries()) found[name] = Number(parts[at]);
  return found;
}

/** A day as a person types it, in words or in figures in the order of their language, as `YYYY-MM-DD`; null when it names no day. */
export function typedDay(text: string, language: string, near?: Near): Day | null {
  const plain = text.trim().toLocaleLowerCase(language);
  const found = inFigures(plain, language) ?? inWords(plain, language);
  if (!found) return null;
  const { day, month, year } = found;
  if (year !== null) return realDay({ day, month, year: year < 100 ? year + 2000 : year });
  return near ? nearest({ day, month }, near) : null;
}

function realDay({ day, month, year }: { day: number; month: number; year: number }): Day | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const isReal = moment.getUTCMonth() + 1 === month && moment.getUTCDate() === day;
  return isReal && year < 10_000 ? moment.toISOString().slice(0, 10) : null;
}

/** 29 February is at most eight years away. */
const mostYears = 8;

function nearest(of: { day: number; month: number }, { today, last }: Near): Day | null {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: 2 * mostYears + 1 }, (_, n) => thisYear - mostYears + n);
  const days = years.flatMap((year) => realDay({ ...of, year }) ?? []);
  const next = days.find((day) => day >= today) ?? null;
  if (next === null || last === undefined || next <= last) return next;
  return days.findLast((day) => day <= last) ?? null;
}

/** A day as its readers write it, so that what was typed comes back as they would type it: `4 December 2026`. */
export function writtenDay(day: string, language: string): string {
  const parts = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language, parts).format(new Date(`${day}T12:00:00Z`));
}
