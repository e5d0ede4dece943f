import { type Code, codes } from "./codes";
import type { Scores } from "./decide";
import { isNumber, isWord, type Token } from "./text";

export type Span = { readonly start: number; readonly end: number };

const widest = 5;
const shortest = 4;
const filler = new Set(
  "the a an and or of to in on at by for with is are be as it that this".split(" "),
);

/** How much each word of a text speaks for a code. */
function shares({ reading, rows }: Scores, code: Code): number[] {
  const t = codes.indexOf(code);
  const share = reading.words.map(() => 0);
  reading.features.forEach(({ from, to }, k) => {
    const length = to - from + 1;
    const weight = rows[k]?.[t] ?? 0;
    if (weight === 0 || length > widest) return;
    for (let i = from; i <= to; i += 1) share[i] = (share[i] ?? 0) + weight / length;
  });
  return share;
}

function strongestRun(share: readonly number[]): readonly [number, number] {
  const drag = 0.2 * Math.max(0, ...share);
  let best: readonly [number, number] = [0, share.length - 1];
  let most = 0;
  let sum = 0;
  let from = 0;
  share.forEach((value, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += value - drag;
    if (sum > most) {
      most = sum;
      best = [from, i];
    }
  });
  return best;
}

function trimmed(words: readonly Token[], [from, to]: readonly [number, number]): Span | undefined {
  const carries = (t: Token) => (isWord(t) || isNumber(t)) && !filler.has(t.lower);
  const run = words.slice(from, to + 1);
  const first = run.find(carries);
  const last = run.findLast(carries);
  if (!first || !last) return undefined;
  const short = last.end - first.start < shortest;
  const end = short ? (words[Math.min(to + 2, words.length - 1)] ?? last) : last;
  return { start: first.start, end: end.end };
}

/** The words that speak most for a code, as a place in the text. */
export function spanOf(scores: Scores, code: Code): Span {
  const { words } = scores.reading;
  const whole = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  return trimmed(words, strongestRun(shares(scores, code))) ?? whole;
}
