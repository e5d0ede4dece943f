/** What a trend is drawn from; `label` is the number of the week, `reason` stands at a week left out. */
export type TrendPoints = {
  weeks: TrendWeek[];
  start: { value: number; label: string } | null;
  target: { value: number; label: string } | null;
  unit: "share" | "count" | "minutes";
  max?: number;
};

export type TrendWeek = {
  weekOf: string;
  label: string;
  value: number | null;
  leftOut: "part" | "whole" | null;
  paused: boolean;
  reason?: string;
};

/** From zero to the measure's end: everything for a share, the next round number above all values otherwise. */
export function topOf({ weeks, start, target, unit, max }: TrendPoints): number {
  if (unit === "share") return 1;
  const values = weeks.map(({ value }) => value ?? 0);
  const highest = Math.max(max ?? 0, start?.value ?? 0, target?.value ?? 0, ...values, 1);
  const step = 10 ** Math.floor(Math.log10(highest));
  const rounded = [1, 2, 4, 6, 8, 10].map((times) => times * step).find((top) => top >= highest);
  return unit === "count" ? Math.max(2, rounded ?? highest) : (rounded ?? highest);
}

/** Runs of paused weeks, as first and last label. */
export function pausesIn(weeks: TrendWeek[]): { first: string; last: string }[] {
  const runs: { first: string; last: string }[] = [];
  weeks.forEach((week, place) => {
    if (!week.paused) return;
    const run = weeks[place - 1]?.paused ? runs.at(-1) : undefined;
    if (run) run.last = week.label;
    else runs.push({ first: week.label, last: week.label });
  });
  return runs;
}
