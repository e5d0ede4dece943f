import type { Code } from "./codes";
import { decide, type Language, scores } from "./decide";
import { english } from "./english";
import { type Message, says, suggests } from "./messages";
import type { Field } from "./shape-features";
import { spanOf } from "./span";
import { isWord } from "./text";

export type Finding = {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  readonly message: Message;
  readonly suggestion?: Message;
};

const longest = 4000;

/** What a careful HR partner would stop at in a text, with the words it rests on; empty when there is nothing. */
export function findings(text: string, field: Field, language: Language = english): Finding[] {
  const read = scores(text.slice(0, longest), field, language);
  if (!read.reading.words.some(isWord)) return [];
  return decide(read.sums, field)
    .map((code) => {
      const { start, end } = spanOf(read, code);
      const words = text.slice(start, end);
      const suggestion = suggests(code, field, words, language.entries);
      return { code, start, end, message: says(code, field, words), suggestion };
    })
    .sort((a, b) => a.start - b.start);
}
