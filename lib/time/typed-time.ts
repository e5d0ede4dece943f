const written = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/;

const inHalf = (hour: number, half: string) => (hour % 12) + (half.startsWith("p") ? 12 : 0);

/** A time as a person types it (`9`, `14.30`, `2 pm`), as `HH:MM` on a clock of 24 hours; null when it names no time. */
export function typedTime(text: string): string | null {
  const [, first, second = "00", half] = text.trim().toLowerCase().match(written) ?? [];
  const said = Number(first);
  if (first === undefined || (half && (said < 1 || said > 12))) return null;
  const hour = half ? inHalf(said, half) : said;
  if (hour > 23 || Number(second) > 59) return null;
  return `${String(hour).padStart(2, "0")}:${second}`;
}
