import type { Code } from "@/lib/clarity/codes";
import type { Field } from "@/lib/clarity/shape-features";

/** A supervisor's text in the document: its path by the ids of its rows, the same by their numbers, and as what it is read. */
type WordingText = { place: string; field: string; as: Field; text: string };

/** As what each of the supervisor's texts is read; what only names a thing is not read. */
const readAs: Record<string, Field> = {
  title: "comment",
  intent: "comment",
  whyItMatters: "comment",
  couldHaveDoneEarlier: "comment",
  "causes.*.found": "gap",
  "earlierFeedback.*.text": "comment",
  lineNote: "comment",
  "expectations.*.title": "comment",
  "expectations.*.standard": "standard",
  "expectations.*.gap": "gap",
  "expectations.*.examples.*.text": "gap",
  "expectations.*.impact": "comment",
  "expectations.*.measure.counted": "measure",
  "expectations.*.measure.target.text": "measure",
  "expectations.*.inControl": "support",
  "promises.*.text": "support",
  "controls.*.text": "comment",
  "controls.*.reason": "comment",
  "workingAgreement.points": "comment",
  consequence: "comment",
};

const rowId = /\.(?:\d+|[\da-f]{8}-[\da-f-]{27})(?=\.|$)/g;

/** As what the text at a place is read; null where wording is not looked at. */
export function wordingReadAs(place: string): Field | null {
  const pattern = place.replace(/^causes\.\w+/, "causes.*").replaceAll(rowId, ".*");
  return readAs[pattern] ?? null;
}

/** The employee's own promise is no help, so its words are read as a plain remark. */
export const promiseReadAs = (owner: unknown): Field =>
  owner === "employee" ? "comment" : "support";

/** What may be said plainly in one place only: the next step, in the text on consequences (004-9). */
export const isRaisedAt = (place: string, code: Code): boolean =>
  !(place === "consequence" && code === "threat");

type Fields = { [name: string]: unknown };
type At = { place: string; field: string };

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? { ...value } : {};

const below = (at: string, name: string) => (at ? `${at}.${name}` : name);

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join("\n");
  return typeof value === "string" ? value : "";
}

function textsAt(value: unknown, [name, ...rest]: string[], at: At, as: Field): WordingText[] {
  if (name === undefined) return textOf(value).trim() ? [{ ...at, as, text: textOf(value) }] : [];
  if (name === "*") return textsInRows(value, rest, at, as);
  const next = { place: below(at.place, name), field: below(at.field, name) };
  return textsAt(fieldsOf(value)[name], rest, next, as);
}

function textsInRows(value: unknown, rest: string[], at: At, as: Field): WordingText[] {
  const rows = Array.isArray(value) ? value.map(fieldsOf) : [];
  return rows.flatMap(({ id, kind, owner, ...row }, number) => {
    const place = below(at.place, textOf(at.place === "causes" ? kind : id));
    const field = below(at.field, String(number));
    const asPromise = at.place === "promises" ? promiseReadAs(owner) : as;
    return textsAt(row, rest, { place, field }, asPromise);
  });
}

/** Every text of a document, whole or half-written, whose wording is looked at, in reading order. */
export function wordingTexts(document: object): WordingText[] {
  return Object.entries(readAs).flatMap(([pattern, as]) =>
    textsAt(document, pattern.split("."), { place: "", field: "" }, as),
  );
}

type Answer = { place: string; code: string; reason: string };

/** The answers to findings whose text is still there, each at its place by ids; a row may also be named by its number. */
export function wordingAnswersIn(document: object): Answer[] {
  const { wordingAnswers } = fieldsOf(document);
  const all = Array.isArray(wordingAnswers) ? wordingAnswers.map(fieldsOf) : [];
  if (all.length === 0) return [];
  const texts = wordingTexts(document);
  return all.flatMap(({ place: named, code, reason }) => {
    const text = texts.find(({ place, field }) => place === named || field === named);
    return text ? [{ place: text.place, code: textOf(code), reason: textOf(reason) }] : [];
  });
}
