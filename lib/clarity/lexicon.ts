import type { Token } from "./text";

export type Tagged = { readonly tag: string; readonly from: number; readonly to: number };
export type Lexicon = ReadonlyMap<string, readonly string[]>;

const longestPhrase = 5;

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
  return tag !== "NAME" && tag !== "MONTH" && tag !== "WDAY" ? true : /^[A-Z]/.test(token.text);
}

function tagsAt(entries: Lexicon, words: readonly Token[], from: number): Tagged[] {
  const found: Tagged[] = [];
  const seen = new Set<string>();
  let phrase = "";
  const candidates: string[] = [];
  for (let to = from; to < Math.min(words.length, from + longestPhrase); to += 1) {
    phrase += (to > from ? "_" : "") + words[to]?.lower;
    candidates.push(phrase);
  }
  const first = words[from];
  for (let length = candidates.length; length > 0; length -= 1) {
    for (const tag of entries.get(candidates[length - 1] ?? "") ?? []) {
      if (seen.has(tag) || (first && !fits(tag, first))) continue;
      seen.add(tag);
      found.push({ tag, from, to: from + length - 1 });
    }
  }
  return found;
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
