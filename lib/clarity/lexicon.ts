import type { Token } from "./text";

export type Tagged = { readonly tag: string; readonly from: number; readonly to: number };
export type Lexicon = ReadonlyMap<string, readonly string[]>;

const longestPhrase = 5;
const capitalised = new Set(["NAME", "MONTH", "WDAY"]);

/** Reads a lexicon file: one list of words and underscored phrases for each class. */
export function lexicon(classes: Readonly<Record<string, string>>): Lexicon {
  const entries = new Map<string, string[]>();
  for (const [tag, list] of Object.entries(classes)) {
    for (const phrase of new Set(list.split(" "))) {
      const tags = entries.get(phrase);
      if (tags) tags.push(tag);
      else entries.set(phrase, [tag]);
    }
  }
  return entries;
}

function fits(tag: string, token: Token): boolean {
  return !capitalised.has(tag) || /^[A-Z]/.test(token.text);
}

function phrasesAt(words: readonly Token[], from: number): string[] {
  const phrases: string[] = [];
  for (const { lower } of words.slice(from, from + longestPhrase)) {
    const before = phrases.at(-1);
    phrases.push(before === undefined ? lower : `${before}_${lower}`);
  }
  return phrases;
}

function tagsAt(entries: Lexicon, words: readonly Token[], from: number): Tagged[] {
  const first = words[from];
  const seen = new Set<string>();
  if (!first) return [];
  return phrasesAt(words, from)
    .map((phrase, k) => ({ tags: entries.get(phrase) ?? [], to: from + k }))
    .reverse()
    .flatMap(({ tags, to }) => {
      const fresh = tags.filter((tag) => !seen.has(tag) && fits(tag, first));
      for (const tag of fresh) seen.add(tag);
      return fresh.map((tag) => ({ tag, from, to }));
    });
}

/** Names the classes each word or phrase belongs to, the longest phrase of a class first. */
export function tagged(entries: Lexicon, words: readonly Token[]): Tagged[] {
  const open = new Map<string, number>();
  return words.flatMap((token, i) => {
    if (token.quoted) return [];
    return tagsAt(entries, words, i).filter(({ tag, to }) => {
      const covered = (open.get(tag) ?? -1) >= to;
      if (!covered) open.set(tag, to);
      return !covered;
    });
  });
}
