import { clauses, kindOf } from "./clauses";
import type { Tagged } from "./lexicon";
import { endsSentence, isNumber, type Token } from "./text";

export type Field = "gap" | "standard" | "measure" | "support" | "comment";
export type Emit = (name: string, from: number, to: number, lexical?: boolean) => void;

/** Fields that are written alike: what was seen, what is asked, what is given. */
export const group: Record<Field, string> = {
  gap: "past",
  comment: "past",
  standard: "ahead",
  measure: "ahead",
  support: "help",
};

const bucket = (n: number, steps: readonly number[]) => steps.filter((s) => n >= s).length;

/** What the parts of a text are and how they are joined: two orders in a row, an order and a condition. */
export function clauseFeatures(
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
  emit(
    `${field}:kinds ${parts
      .slice(0, 5)
      .map((c) => c.link + c.kind)
      .join(" ")}`,
    0,
    words.length - 1,
  );
  parts.forEach((c, i) => {
    const before = parts[i - 1];
    emit(`${field}:k ${c.link}${c.kind}`, c.from, c.to - 1);
    if (!before) return;
    const size = bucket(before.to - before.from, [2, 4]);
    emit(`${field}:kk ${before.kind}${c.link}${c.kind}`, c.from, c.to - 1);
    emit(
      `${field}:ks ${before.kind}${size}${c.link}${c.kind}${bucket(c.to - c.from, [2, 4])}`,
      c.from,
      c.to - 1,
    );
    emit(`${field}:kf ${parts[0]?.kind}..${c.link}${c.kind}`, c.from, c.to - 1);
  });
}

/** How long, how counted and how loose a text is as a whole. */
export function wholeFeatures(
  words: readonly Token[],
  tags: readonly Tagged[],
  field: Field,
  emit: Emit,
): void {
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
