import type { Drawing, Room } from "./trend-drawing";
import { acrossFor, widthOf } from "./trend-layout";

/** Words above the weeks, from where they begin, in the lowest row that is free there. */
export type WordsAbove = { words: string; left: number; row: number };

export const rowHeight = 19;
const between = 8;

/** What stands above the weeks: the unit, the line before which nothing counts, pauses, editions. */
export function wordsAbove(drawing: Drawing, room: Room): WordsAbove[] {
  const across = acrossFor(drawing, room);
  const { before, unit, pauses, editions } = drawing;
  const over = (place: number, words: string) => ({
    words,
    left: Math.min(across(place) - widthOf(words) / 2, room.width - widthOf(words)),
  });
  const all = [
    ...(unit ? [{ words: unit, left: 0 }] : []),
    ...(before ? [{ words: before, left: across(-0.5) }] : []),
    ...pauses.map(({ from, to, words }) => over((from + to) / 2, words)),
    ...editions.filter(({ words }) => words !== "").map(({ at, words }) => over(at, words)),
  ];
  const placed: WordsAbove[] = [];
  for (const one of all) placed.push(inFreeRow(placed, one));
  return placed;
}

function inFreeRow(placed: WordsAbove[], one: Omit<WordsAbove, "row">): WordsAbove {
  let row = 0;
  while (placed.some((other) => other.row === row && meets(other, one))) row += 1;
  return { ...one, row };
}

function meets(a: Omit<WordsAbove, "row">, b: Omit<WordsAbove, "row">): boolean {
  return (
    a.left < b.left + widthOf(b.words) + between && b.left < a.left + widthOf(a.words) + between
  );
}

export function topFor(drawing: Drawing, room: Room): number {
  const rows = wordsAbove(drawing, room).map(({ row }) => row + 1);
  return 14 + rowHeight * Math.max(0, ...rows);
}
