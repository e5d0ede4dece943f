import type { Draft } from "./draft";
import { answerId, answerNamed } from "./draft-answer-id";
import type { Place } from "./draft-place";
import { shapes } from "./draft-shape";
import { wordingAnswersIn } from "./gate/wording-texts";

type Row = { [name: string]: unknown };

const rowsOf = (value: unknown): Row[] =>
  (Array.isArray(value) ? value : []).filter((row) => typeof row === "object" && row !== null);

/** Whether the text at a place of the document is written on a page of the editor. */
function isOn(document: Draft, { name, expectationId = "" }: Place, place: string): boolean {
  const [top = "", id] = place.split(".");
  if (name !== "expectation") return Object.keys(shapes[name]).includes(top);
  if (top === "expectations") return id === expectationId;
  const helps = rowsOf(document.promises).filter(
    ({ supports, expectationIds }) =>
      supports === true && Array.isArray(expectationIds) && expectationIds.includes(expectationId),
  );
  return top === "promises" && helps.some((help) => help.id === id);
}

/** The answers to findings in the texts of one page. */
export function answersOn(document: Draft, place: Place): Draft[] {
  return wordingAnswersIn(document)
    .filter((one) => isOn(document, place, one.place))
    .map((one) => ({ id: answerId(one.place, one.code), reason: one.reason }));
}

/** The draft after a page was put in: with that page's answers, and without those whose text is gone. */
export function withAnswersOn(before: Draft, after: Draft, place: Place, said: unknown): Draft {
  const others = wordingAnswersIn(before).filter((one) => !isOn(before, place, one.place));
  const here = rowsOf(said).map(({ id, reason }) => ({
    ...answerNamed(String(id)),
    reason: String(reason ?? ""),
  }));
  const wordingAnswers = wordingAnswersIn({ ...after, wordingAnswers: [...others, ...here] });
  const { wordingAnswers: _, ...rest } = after;
  return wordingAnswers.length > 0 ? { ...rest, wordingAnswers } : rest;
}
