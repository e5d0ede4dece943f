import type { Drawing, Room } from "./trend-drawing";

const letterWidth = 7.6;
const weekWidth = 24;
const besideHeights = 20;

type Row = { at: number } & Record<string, number | null>;

/** All lines in one table, by their place among the weeks; with a floor, because heights have no scale where no line is. */
export function rowsOf({ lines, weeks, bottom }: Drawing): Row[] {
  const rows = new Map<number, Row>([
    [0.5, { at: 0.5, floor: bottom }],
    [weeks + 0.5, { at: weeks + 0.5, floor: bottom }],
  ]);
  for (const { look, points } of lines)
    for (const { at, height } of points) rows.set(at, { ...rows.get(at), at, [look]: height });
  return [...rows.values()].toSorted((a, b) => a.at - b.at);
}

/** From half a week before the first; a whole one earlier where the starting point stands before it. */
export function reachOf({ before, weeks }: Drawing): [number, number] {
  return [before === null ? 0.5 : -0.5, weeks + 0.5];
}

export const widthOf = (words: string) => letterWidth * words.length;

/** Wide enough for the longest word beside a height. */
export function columnsFor({ ticks }: Drawing): number {
  return besideHeights + Math.max(...ticks.map(({ words }) => widthOf(words)));
}

/** Room for the words at the right end of lines. */
export function rightFor({ levels, lines }: Drawing, room: Room): number {
  const named = [...levels.flatMap(({ words }) => words), ...lines.map(({ words }) => words ?? "")];
  const longest = Math.max(0, ...named.map(widthOf));
  return longest === 0 ? 12 : Math.min(14 + longest, room.width / 3);
}

/** Where a place among the weeks lies, known before the chart is drawn. */
export function acrossFor(drawing: Drawing, room: Room): (place: number) => number {
  const [first, last] = reachOf(drawing);
  const left = columnsFor(drawing);
  const each = (room.width - left - rightFor(drawing, room)) / (last - first);
  return (place) => left + (place - first) * each;
}

/** Every week has its number where there is room for it, else every second or fourth. */
export function weekTicks(drawing: Drawing, room: Room): number[] {
  const across = acrossFor(drawing, room);
  const each = across(2) - across(1);
  const step = [1, 2, 4].find((one) => one * each >= weekWidth) ?? 8;
  return Array.from({ length: drawing.weeks }, (_, n) => n + 1).filter((n) => (n - 1) % step === 0);
}
