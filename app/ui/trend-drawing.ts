/** What a chart of a plan's weeks is drawn from: numbers and finished words. Week n is drawn at n and reaches half a week to either side. */
export type Drawing = {
  weeks: number;
  /** From what height up, and which heights are named. */
  bottom: number;
  top: number;
  ticks: Named[];
  lines: DrawnLine[];
  dots: DrawnDot[];
  /** Lines across all weeks, named at their end. */
  levels: { look: "start" | "target"; at: number; words: [string, string] }[];
  /** Words of the day before which nothing counts; a point before week 1 stands there. */
  before: string | null;
  editions: Named[];
  pauses: { from: number; to: number; words: string }[];
  /** Why the first week left out is left out; all reasons stand in the list below. */
  reason: { week: number; height: number; words: string } | null;
  weekWords: string;
  unit: string | null;
};

type Named = { at: number; words: string };

export type DrawnLine = {
  look: "value" | "due" | "confirmed";
  points: { at: number; height: number | null }[];
  words: string | null;
};

export type DrawnDot = {
  at: number;
  height: number;
  look: "full" | "part" | "whole" | "start" | "middle" | "open";
  words?: string;
};

/** How much room a picture has, in letters of 16 px at the reader's own text size. */
export type Room = { width: number; height: number };

/** The next round number above all heights, even where only whole ones are named. */
export function roundAbove(heights: readonly number[], least: number): number {
  const highest = Math.max(least, ...heights);
  const step = 10 ** Math.floor(Math.log10(highest));
  return [1, 2, 4, 6, 8, 10].map((times) => times * step).find((top) => top >= highest) ?? highest;
}
