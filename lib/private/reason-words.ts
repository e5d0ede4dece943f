import lexicon from "./reason-words.json";

const isReason = (word: string) =>
  lexicon.words.includes(word) || lexicon.beginnings.some((begin) => word.startsWith(begin));

/** Words that may say why: health, family, or a reason as such. Each once, as written first. */
export function reasonWordsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu) ?? [];
  const found = new Map<string, string>();
  for (const word of words) {
    const plain = word.toLowerCase();
    if (isReason(plain) && !found.has(plain)) found.set(plain, word);
  }
  return [...found.values()];
}
