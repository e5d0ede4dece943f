import type * as z from "zod";
import { control } from "./change/control";
import { type PlanDocument, planDocument } from "./document";
import { type Draft, freshDraft } from "./draft";
import { rowsOf } from "./draft-place";
import { expectation } from "./expectation/expectation";
import { promised } from "./promise/promised";
import type { Terms } from "./terms";

/** The rows of a list that are complete by themselves. */
const whole = <S extends z.ZodType>(rows: unknown, shape: S): z.output<S>[] =>
  rowsOf(rows).flatMap((row) => {
    const read = shape.safeParse(row);
    return read.success ? [read.data] : [];
  });

const { causes, earlierFeedback } = planDocument.shape;

/** The plan's text as far as it is written: what is not yet there is said so, and half-written rows are left out. */
export function previewOf(
  document: Draft,
  terms: Terms,
  { notYet, today }: { notYet: string; today: string },
): PlanDocument {
  const fresh = { ...freshDraft(terms, today), lineOn: today };
  const texts = { template: "quality", gapKind: "repeated" };
  const shown: Draft = {
    ...document,
    expectations: whole(document.expectations, expectation),
    promises: whole(document.promises, promised),
    controls: whole(document.controls, control),
    causes: whole(document.causes, causes.element),
    earlierFeedback: whole(document.earlierFeedback, earlierFeedback.element),
  };
  const lists = ["expectations", "promises", "controls", "causes", "earlierFeedback"];
  const entries = Object.entries(planDocument.shape).map(([name, shape]) => {
    const read = shape.safeParse(shown[name]);
    if (read.success || lists.includes(name)) return [name, read.data ?? shown[name]];
    return [name, Reflect.get({ ...fresh, ...texts }, name) ?? notYet];
  });
  return Object.fromEntries(entries);
}
