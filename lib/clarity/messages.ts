import type { Code } from "./codes";
import { type Lexicon, tagged } from "./lexicon";
import type { Field } from "./shape-features";
import { tokens } from "./text";

export type Message = { readonly key: string; readonly values: Readonly<Record<string, string>> };

const ahead = (field: Field) => field === "standard" || field === "measure";

/** What a fair reader could misunderstand, as a key and the words it is about. */
export function says(code: Code, field: Field, words: string): Message {
  let key: string = code;
  if (code === "vague") key = `vague_${field}`;
  if (code === "absolute") key = ahead(field) ? "absolute_demand" : "absolute_claim";
  return { key: `clarity.message.${key}`, values: { words } };
}

const loose = [
  ["LOOSETIME", "time"],
  ["LOOSEOFTEN", "often"],
  ["LOOSEAMOUNT", "amount"],
] as const;

function looseKind(words: string, entries: Lexicon): string {
  const tags = new Set(tagged(entries, tokens(words)).map(({ tag }) => tag));
  return loose.find(([tag]) => tags.has(tag))?.[1] ?? "act";
}

/** A way to put it instead, where one can be given from the words alone. */
export function suggests(
  code: Code,
  field: Field,
  words: string,
  entries: Lexicon,
): Message | undefined {
  let key: string = code;
  if (code === "vague")
    key = field === "support" ? "vague_help" : `vague_${looseKind(words, entries)}`;
  if (code === "absolute") key = ahead(field) ? "absolute_demand" : "absolute_claim";
  return { key: `clarity.suggestion.${key}`, values: { words } };
}
