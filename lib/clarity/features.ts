import { clauses, kindOf } from "./clauses";
import { type Lexicon, type Tagged, tagged } from "./lexicon";
import { endsSentence, isNumber, isWord, stem, type Token, tokens } from "./text";

export type Field = "gap" | "standard" | "measure" | "support" | "comment";
export type Feature = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly lexical: boolean;
};
export type Reading = { readonly words: readonly Token[]; readonly features: readonly Feature[] };

type Emit = (name: string, from: number, to: number, lexical?: boolean) => void;

const functionWords = new Set(
  "the a an and or but if so to of in on at by for from with as than that this these those there it its is are was were be been being do does did has have had not no who whom which what when where why how up out off down over about into while because before after until till like just only even still again too then also such own same other others another one two three more less most least".split(
    " ",
  ),
);
const silent = new Set(["VERB", "VERB3", "PART", "NOUNCTX", "TIMEU", "CONCRETE"]);
const group: Record<Field, string> = {
  gap: "past",
  comment: "past",
  standard: "ahead",
  measure: "ahead",
  support: "help",
};

const bucket = (n: number, steps: readonly number[]) => steps.filter((s) => n >= s).length;

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

function tagFeatures(tags: readonly Tagged[], words: readonly Token[], field: Field, emit: Emit): void {
  const g = group[field];
  const sentence: number[] = [];
  let n = 0;
  words.forEach((t, i) => {
    sentence[i] = n;
    if (endsSentence(t)) n += 1;
  });
  tags.forEach(({ tag, from, to }, k) => {
    const long = to > from ? "+" : "";
    emit(`t:${tag}`, from, to);
    emit(`t:${tag}${long}`, from, to);
    emit(`t:${g}:${tag}`, from, to);
    emit(`t:${field}:${tag}${long}`, from, to);
    if (silent.has(tag)) return;
    for (const other of tags.slice(k + 1)) {
      if (silent.has(other.tag) || sentence[other.from] !== sentence[from]) continue;
      const pair = tag < other.tag ? `${tag}|${other.tag}` : `${other.tag}|${tag}`;
      emit(`p:${pair}`, from, to);
      emit(`p:${g}:${pair}`, from, to);
      if (other.from - to <= 3) emit(`n:${tag}>${other.tag}`, from, other.to);
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

function clauseFeatures(
  words: readonly Token[],
  tagsOf: ReadonlyMap<number, string[]>,
  field: Field,
  emit: Emit,
): void {
  const has = (i: number, tag: string) => tagsOf.get(i)?.includes(tag) ?? false;
  const parts = clauses(words).map((c) => ({ ...c, kind: kindOf(words, c, has) }));
  const acts = parts.filter((c) => /^[VFPS]/.test(c.kind) && c.kind !== "V1");
  emit(`${field}:acts${Math.min(acts.length, 4)}`, 0, words.length - 1);
  emit(`${field}:parts${Math.min(parts.length, 6)}`, 0, words.length - 1);
  emit(`${field}:kinds ${parts.slice(0, 5).map((c) => c.link + c.kind).join(" ")}`, 0, words.length - 1);
  parts.forEach((c, i) => {
    const before = parts[i - 1];
    emit(`${field}:k ${c.link}${c.kind}`, c.from, c.to - 1);
    if (!before) return;
    const size = bucket(before.to - before.from, [2, 4]);
    emit(`${field}:kk ${before.kind}${c.link}${c.kind}`, c.from, c.to - 1);
    emit(`${field}:ks ${before.kind}${size}${c.link}${c.kind}${bucket(c.to - c.from, [2, 4])}`, c.from, c.to - 1);
    emit(`${field}:kf ${parts[0]?.kind}..${c.link}${c.kind}`, c.from, c.to - 1);
  });
}

function wholeFeatures(words: readonly Token[], tags: readonly Tagged[], field: Field, emit: Emit): void {
  const last = words.length - 1;
  const count = (tag: string) => tags.filter((t) => t.tag === tag).length;
  const numbers = words.filter(isNumber).length;
  const concrete = numbers + count("CONCRETE") + count("WDAY") + count("DEFINE");
  const loose = count("VADJ") + count("VVERB") + count("VIDIOM");
  const facts = {
    len: bucket(words.length, [5, 8, 12, 18, 26, 36]),
    num: bucket(numbers, [1, 2, 4]),
    con: bucket(concrete, [1, 2, 3, 5]),
    loose: bucket(loose, [1, 2, 3]),
    sent: bucket(words.filter(endsSentence).length, [1, 2, 3]),
    name: bucket(count("NAME"), [1, 2]),
    quote: bucket(words.filter((t) => t.quoted).length, [1, 3]),
    date: bucket(count("MONTH"), [1, 2]),
  };
  emit(field, 0, last);
  emit(group[field], 0, last);
  for (const [key, n] of Object.entries(facts)) emit(`${field}:${key}${n}`, 0, last);
  emit(`${field}:con${facts.con}len${facts.len}`, 0, last);
  emit(`${field}:con${facts.con}loose${facts.loose}`, 0, last);
  emit(`${field}:num${facts.num}act${bucket(count("VERB") + count("PART"), [1, 2])}`, 0, last);
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
  tagFeatures(tags, words, field, emit);
  compoundFeatures(words, entries, emit);
  clauseFeatures(words, tagsOf, field, emit);
  wholeFeatures(words, tags, field, emit);
  return { words, features };
}
