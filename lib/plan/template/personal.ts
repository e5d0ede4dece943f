import personal from "./personal-words.json";

const plain = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

const partsOf = (text: string): string[] => plain(text).match(/\p{L}+|\d+/gu) ?? [];

const isLatin = (word: string) => /^\p{Script=Latin}+$/u.test(word);

function namesSomebody(text: string, names: string[]): boolean {
  const said = new Set(partsOf(text));
  const known = names.flatMap(partsOf).filter((part) => part.length > 1 || !isLatin(part));
  const isNamed = (part: string) => (isLatin(part) ? said.has(part) : plain(text).includes(part));
  return known.some(isNamed) || personal.persons.some((word) => said.has(word));
}

const inFigures = /\d{1,4}([./-])\d{1,2}\1\d{1,4}/;

function namesADay(text: string): boolean {
  const parts = partsOf(text);
  const isNumber = (part = "") => /^\d+$/.test(part);
  const isDay = (part: string, at: number) =>
    personal.months.includes(part) && (isNumber(parts[at - 1]) || isNumber(parts[at + 1]));
  return inFigures.test(text) || parts.some(isDay);
}

/** Whether a text speaks of one person or of one day, and so belongs to the plan it was written for. */
export const isPersonal = (text: string, names: string[]): boolean =>
  namesSomebody(text, names) || namesADay(text);
