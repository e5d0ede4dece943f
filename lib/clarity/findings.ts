import type { Code } from "./codes";
import { decide, isSure, type Language, scores } from "./decide";
import { english } from "./english";
import { type Message, says, suggests } from "./messages";
import type { Field } from "./shape-features";
import { spanOf } from "./span";
import { isWord } from "./text";

export type Finding = {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  /** Whether the words leave no doubt; only then may a rule stop at them. */
  readonly isSure: boolean;
  readonly message: Message;
  readonly suggestion?: Message;
};

const longest = 4000;

const mostKept = 500;
const kept = new WeakMap<Language, Map<string, Finding[]>>();

/** What a careful HR partner would stop at in a text, with the words it rests on; empty when there is nothing. */
export function findings(text: string, field: Field, language: Language = english): Finding[] {
  // A text is read again at every key and by every rule; the answer to the same text is the same.
  const all = kept.get(language) ?? new Map<string, Finding[]>();
  const key = `${field}/${text}`;
  const known = all.get(key) ?? look(text, field, language);
  kept.set(language, all.size < mostKept ? all.set(key, known) : new Map([[key, known]]));
  return known;
}

function look(text: string, field: Field, language: Language): Finding[] {
  const read = scores(text.slice(0, longest), field, language);
  if (!read.reading.words.some(isWord)) return [];
  return decide(read.sums, field)
    .map((code) => {
      const { start, end } = spanOf(read, code);
      const words = text.slice(start, end);
      const suggestion = suggests(code, field, words, language.entries);
      const message = says(code, field, words);
      return { code, start, end, isSure: isSure(read.sums, code), message, suggestion };
    })
    .sort((a, b) => a.start - b.start);
}
