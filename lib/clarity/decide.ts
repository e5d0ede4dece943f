import { belongs, type Code, codes } from "./codes";
import { type Reading, read } from "./features";
import type { Lexicon } from "./lexicon";
import type { Field } from "./shape-features";
import { featureId, type Weights } from "./weights";

export type Language = { readonly entries: Lexicon; readonly weights: Weights };
export type Scores = {
  readonly reading: Reading;
  readonly rows: ReadonlyArray<Int8Array | undefined>;
  readonly sums: readonly number[];
};

const any = codes.length;
const cut = { code: 0.5, own: 2.5, any: 0, open: -2, alone: 0.8 };
const sure = { code: 2, any: 1, private: 4 };
const pull = { share: 0.25, most: 6 };

/** Adds up what every feature of a text says for each code, and for any finding at all. */
export function scores(text: string, field: Field, language: Language): Scores {
  const { bias, of, scale } = language.weights;
  const reading = read(text, field, language.entries);
  const sums = [...bias];
  const rows = reading.features.map(({ name }) => of.get(featureId(name)));
  for (const row of rows) {
    if (row)
      for (let t = 0; t < sums.length; t += 1) sums[t] = (sums[t] ?? 0) + (row[t] ?? 0) * scale;
  }
  return { reading, rows, sums };
}

/** The codes a text is stopped at: each on its own evidence, or the strongest when the whole leaves no doubt. */
export function decide(sums: readonly number[], field: Field): Code[] {
  const whole = sums[any] ?? 0;
  const lift = pull.share * Math.min(pull.most, whole - cut.any);
  const possible = codes
    .map((code, i) => ({ code, sum: sums[i] ?? 0 }))
    .filter(({ code }) => belongs(code, field));
  const isOpen = whole > cut.open;
  const found = possible.filter(({ sum }) => sum > cut.own || (isOpen && sum + lift > cut.code));
  if (found.length > 0) return found.map(({ code }) => code);
  if (whole <= cut.alone) return [];
  const best = possible.reduce((a, b) => (b.sum > a.sum ? b : a));
  return [best.code];
}

/** Whether a code is found beyond doubt: by its own evidence in a text that is to be looked at as a whole; what is private is so in any text. */
export function isSure(sums: readonly number[], code: Code): boolean {
  const own = sums[codes.indexOf(code)] ?? 0;
  if (code === "private" && own > sure.private) return true;
  return own > sure.code && (sums[any] ?? 0) > sure.any;
}
