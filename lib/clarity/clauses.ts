import { endsSentence, isNumber, isWord, type Token } from "./text";

export type Clause = { readonly link: string; readonly from: number; to: number };

const links = new Set([
  ",",
  ";",
  ":",
  "and",
  "&",
  "+",
  "then",
  "plus",
  "also",
  "but",
  "or",
  "(",
  ")",
]);
const dependent = new Set(
  "when if before after until so which who that where unless while because since as once whenever though although with without by on at in from for to not no rather than or during within".split(
    " ",
  ),
);
const finite = new Set("is are be gets get was were being".split(" "));
const openers = new Set(
  "the a an each every any all both your my our his her their its this that it them two three one".split(
    " ",
  ),
);

/** Cuts a text at its marks and joining words; each part remembers what joins it to the one before. */
export function clauses(words: readonly Token[]): Clause[] {
  const parts: Clause[] = [];
  let link = "^";
  let from = 0;
  const close = (to: number) => {
    if (to > from) parts.push({ link, from, to });
    else if (parts.length > 0 && link === "^") link = ".";
  };
  words.forEach((token, i) => {
    const cut = endsSentence(token) ? "." : token.lower;
    if (token.quoted || (!links.has(cut) && cut !== ".")) return;
    const joined = i === from && link !== "^" ? `${link}${cut}` : cut;
    close(i);
    link = joined;
    from = i + 1;
  });
  close(words.length);
  return parts;
}

type Has = (i: number, tag: string) => boolean;

function verbKind(words: readonly Token[], clause: Clause, has: Has): string | undefined {
  const { from, to } = clause;
  if (!has(from, "VERB") && !has(from, "VVERB")) return undefined;
  const next = words[from + 1];
  if (to - from === 1 || !next) return "V1";
  const object = openers.has(next.lower) || isNumber(next) || dependent.has(next.lower);
  return object ? "VD" : "V";
}

function otherKind(words: readonly Token[], clause: Clause, has: Has): string {
  const range = [...Array(clause.to - clause.from).keys()].map((k) => k + clause.from);
  if (range.some((i) => finite.has(words[i]?.lower ?? ""))) return "F";
  if (range.slice(1).some((i) => has(i, "PART"))) return "P";
  if (has(clause.from, "PART")) return "P1";
  if (range.slice(0, 5).some((i) => has(i, "VERB3"))) return "S";
  if (/ing$/.test(words[clause.from]?.lower ?? "")) return "G";
  return clause.to - clause.from > 2 ? "N" : "n";
}

/** Says what a clause is: an order, a finished act, a state, a condition or a bare noun. */
export function kindOf(words: readonly Token[], clause: Clause, has: Has): string {
  const first = words[clause.from];
  if (!first || !isWord(first)) return isNumber(first ?? words[0] ?? ({} as Token)) ? "#" : "x";
  const verb = verbKind(words, clause, has);
  if (verb) return verb;
  if (dependent.has(first.lower)) return "D";
  return otherKind(words, clause, has);
}
