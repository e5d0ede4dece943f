import { type Lexicon, type Tagged, tagged } from "./lexicon";
import { clauseFeatures, type Emit, type Field, group, wholeFeatures } from "./shape-features";
import { endsSentence, isNumber, isWord, stem, type Token, tokens } from "./text";

type Feature = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly lexical: boolean;
};
export type Reading = { readonly words: readonly Token[]; readonly features: readonly Feature[] };

const functionWords = new Set(
  "the a an and or but if so to of in on at by for from with as than that this these those there it its is are was were be been being do does did has have had not no who whom which what when where why how up out off down over about into while because before after until till like just only even still again too then also such own same other others another one two three more less most least".split(
    " ",
  ),
);
const silent = new Set([
  "VERB",
  "VERB3",
  "PART",
  "NOUNCTX",
  "TIMEU",
  "CONCRETE",
  "LOOSETIME",
  "LOOSEOFTEN",
  "LOOSEAMOUNT",
]);
function shapeOf(token: Token): string {
  if (isNumber(token)) return "#";
  if (!isWord(token)) return token.lower;
  const ending = /(?:ing|ed|ly|ness|tion|ment|ful|less|able|est|er|s)$/.exec(token.lower)?.[0];
  return /^[A-Z]/.test(token.text) ? `Cap${ending ?? ""}` : (ending ?? "w");
}

function backedOff(words: readonly Token[], tagsOf: ReadonlyMap<number, string[]>): string[] {
  return words.map((token, i) => {
    if (token.quoted) return "Q";
    const tags = tagsOf.get(i) ?? [];
    if (functionWords.has(token.lower)) return token.lower;
    if (tags.includes("NAME") && i > 0) return "NAME";
    return tags.find((t) => !silent.has(t)) ?? tags[0] ?? shapeOf(token);
  });
}

function wordFeatures(words: readonly Token[], field: Field, emit: Emit): void {
  const plain = words.map((t) => (isNumber(t) ? "#" : t.lower));
  words.forEach((token, i) => {
    const q = token.quoted ? "q" : "";
    const w = plain[i];
    if (isWord(token)) {
      emit(`${q}w:${w}`, i, i, true);
      emit(`${q}s:${stem(token.lower)}`, i, i, true);
      emit(`${q}${group[field]}:${stem(token.lower)}`, i, i, true);
    }
    if (token.quoted) return;
    if (i + 1 < words.length) emit(`b:${w} ${plain[i + 1]}`, i, i + 1, true);
    if (i + 2 < words.length) {
      emit(`b:${w} ${plain[i + 1]} ${plain[i + 2]}`, i, i + 2, true);
      emit(`k:${w} _ ${plain[i + 2]}`, i, i + 2, true);
    }
  });
}

function sequenceFeatures(off: readonly string[], field: Field, emit: Emit): void {
  const g = group[field];
  const line = ["^", ...off, "$"];
  for (let i = 0; i < line.length; i += 1) {
    let name = line[i] ?? "";
    for (let n = 1; n < 4 && i + n < line.length; n += 1) {
      name += ` ${line[i + n]}`;
      const from = Math.max(0, i - 1);
      const to = Math.min(off.length - 1, i + n - 1);
      emit(`o:${name}`, from, to);
      if (n < 3) emit(`${g}o:${name}`, from, to);
    }
  }
}

function sentenceOf(words: readonly Token[]): number[] {
  let n = 0;
  return words.map((token) => {
    const own = n;
    if (endsSentence(token)) n += 1;
    return own;
  });
}

function tagFeatures(tags: readonly Tagged[], field: Field, emit: Emit): void {
  const g = group[field];
  for (const { tag, from, to } of tags) {
    const long = to > from ? "+" : "";
    emit(`t:${tag}`, from, to);
    emit(`t:${tag}${long}`, from, to);
    emit(`t:${g}:${tag}`, from, to);
    emit(`t:${field}:${tag}${long}`, from, to);
  }
}

function pairFeatures(
  tags: readonly Tagged[],
  words: readonly Token[],
  field: Field,
  emit: Emit,
): void {
  const sentence = sentenceOf(words);
  const spoken = tags.filter(({ tag }) => !silent.has(tag));
  spoken.forEach((one, k) => {
    for (const other of spoken.slice(k + 1)) {
      if (sentence[other.from] !== sentence[one.from]) continue;
      const pair = [one.tag, other.tag].sort().join("|");
      emit(`p:${pair}`, one.from, one.to);
      emit(`p:${group[field]}:${pair}`, one.from, one.to);
      if (other.from - one.to <= 3) emit(`n:${one.tag}>${other.tag}`, one.from, other.to);
    }
  });
}

function compoundFeatures(words: readonly Token[], entries: Lexicon, emit: Emit): void {
  words.forEach((token, i) => {
    if (!token.lower.includes("-")) return;
    token.lower.split("-").forEach((part, k) => {
      for (const tag of entries.get(part) ?? []) emit(`h${Math.min(k, 1)}:${tag}`, i, i);
    });
  });
}

/** Reads a text in its field: its words and everything about them the model weighs, each with its place. */
export function read(text: string, field: Field, entries: Lexicon): Reading {
  const words = tokens(text);
  const features: Feature[] = [];
  const seen = new Set<string>();
  const emit: Emit = (name, from, to, lexical = false) => {
    if (seen.has(name)) return;
    seen.add(name);
    features.push({ name, from, to, lexical });
  };
  if (words.length === 0) return { words, features };
  const tags = tagged(entries, words);
  const tagsOf = new Map<number, string[]>();
  for (const { tag, from, to } of tags) {
    for (let i = from; i <= to; i += 1) tagsOf.set(i, [...(tagsOf.get(i) ?? []), tag]);
  }
  wordFeatures(words, field, emit);
  sequenceFeatures(backedOff(words, tagsOf), field, emit);
  tagFeatures(tags, field, emit);
  pairFeatures(tags, words, field, emit);
  compoundFeatures(words, entries, emit);
  clauseFeatures(words, tagsOf, field, emit);
  wholeFeatures(words, tags, field, emit);
  return { words, features };
}
