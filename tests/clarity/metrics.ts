import { codes } from "@/lib/clarity/codes";
import type { Item } from "./items";

export type Tally = { tp: number; fp: number; fn: number };
export type Score = {
  readonly perCode: ReadonlyMap<string, Tally>;
  readonly item: Tally;
  readonly clean: number;
  readonly macro: number;
};

const empty = (): Tally => ({ tp: 0, fp: 0, fn: 0 });
const precision = (t: Tally): number => (t.tp + t.fp === 0 ? 1 : t.tp / (t.tp + t.fp));
const recall = (t: Tally): number => (t.tp + t.fn === 0 ? 1 : t.tp / (t.tp + t.fn));
export const f1 = (t: Tally): number => (t.tp === 0 ? 0 : (2 * t.tp) / (2 * t.tp + t.fp + t.fn));

function add(tally: Tally, expected: boolean, got: boolean): void {
  if (expected && got) tally.tp += 1;
  else if (got) tally.fp += 1;
  else if (expected) tally.fn += 1;
}

/** Compares what was found with the labels: for each code, and for an item as a whole. */
export function score(items: readonly Item[], found: ReadonlyArray<ReadonlySet<string>>): Score {
  const perCode = new Map<string, Tally>(codes.map((code) => [code, empty()]));
  const item = empty();
  items.forEach(({ flags }, i) => {
    const got = found[i] ?? new Set();
    for (const code of codes)
      add(perCode.get(code) ?? empty(), flags.includes(code), got.has(code));
    add(item, flags.length > 0, got.size > 0);
  });
  const present = codes.filter((code) => items.some(({ flags }) => flags.includes(code)));
  const macro =
    present.reduce((sum, code) => sum + f1(perCode.get(code) ?? empty()), 0) /
    Math.max(1, present.length);
  return { perCode, item, clean: items.filter(({ flags }) => flags.length === 0).length, macro };
}

const pct = (x: number) => `${(100 * x).toFixed(1)} %`.padStart(8);

export function table({ perCode, item, clean, macro }: Score): string {
  const row = (name: string, t: Tally) =>
    `${name.padEnd(16)}${pct(precision(t))}${pct(recall(t))}${pct(f1(t))}   ${t.tp} right, ${t.fp} too many, ${t.fn} missed`;
  return [
    `${"".padEnd(16)}   exact   found      F1`,
    ...[...perCode].map(([code, t]) => row(code, t)),
    "",
    row("any finding", item),
    `${"macro F1".padEnd(16)}${pct(macro)}`,
    `${"false alarms".padEnd(16)}${pct(item.fp / Math.max(1, clean))}   ${item.fp} of ${clean} clean texts`,
  ].join("\n");
}
