import type * as z from "zod";
import type { Instant } from "@/lib/time/instant";
import type words from "@/lib/wording/en.json";
import { type PlanDocument, planDocument } from "./document";
import type { Draft } from "./draft";
import { type Part, partOf, parts } from "./draft-part";
import { rowsOf, takePlace } from "./draft-place";
import { shapes } from "./draft-shape";
import { saysSomething } from "./draft-written";
import { whyNotYet } from "./gate/complete";
import type { Because } from "./refusal";
import type { Terms } from "./terms";

export type PartStatus = "not_started" | "in_progress" | "done" | "if_needed";

/** One thing that keeps the text from HR: where, and what is missing or which rule speaks against it. */
export type Missing = { part: Part; field: string } & (
  | { needs: keyof (typeof words)["draft"]["needs"] }
  | { because: Because; values: Record<string, string | number> }
);

export type PartOfDraft = { part: Part; status: PartStatus; missing: Missing[] };

type Needs = Extract<Missing, { needs: unknown }>["needs"];

const needsByCode: Partial<Record<string, Needs>> = {
  invalid_value: "choice",
  invalid_union: "choice",
  too_big: "smaller",
  unrecognized_keys: "other",
};

const needsByFormat: Partial<Record<string, Needs>> = { date: "day", regex: "time" };

const needsByType: Partial<Record<string, Needs>> = { number: "number", array: "row" };

const ownNeeds: Partial<Record<string, Needs>> = {
  too_long: "shorter",
  not_storable: "other",
  share_needs_of: "of",
  target_needs_span: "span",
};

function tooSmall({ origin }: z.core.$ZodIssueTooSmall): Needs {
  if (origin === "array") return "row";
  return origin === "string" ? "text" : "larger";
}

function needsOf(issue: z.core.$ZodIssue): Needs {
  const own = ownNeeds[issue.message];
  if (own) return own;
  if (issue.code === "too_small") return tooSmall(issue);
  if (issue.code === "invalid_format") return needsByFormat[issue.format] ?? "other";
  if (issue.path.at(-1) === "dueAt") return "moment";
  const byType = issue.code === "invalid_type" ? needsByType[issue.expected] : undefined;
  return byType ?? needsByCode[issue.code] ?? "text";
}

/** What the shape of a complete text finds missing. */
function unwritten(document: Draft): Missing[] {
  const read = planDocument.safeParse(document);
  const issues = read.success ? [] : read.error.issues;
  const byField = new Map(issues.toReversed().map((issue) => [issue.path.join("."), issue]));
  return [...byField].toReversed().map(([field, issue]) => {
    return { part: partOf(field), field, needs: needsOf(issue) };
  });
}

/** The fields of a draft that are complete by themselves. */
function completeFields(document: Draft): Partial<PlanDocument> {
  const entries = Object.entries(planDocument.shape).flatMap(([name, shape]) => {
    const read = shape.safeParse(document[name]);
    return read.success ? [[name, read.data] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** What the rules speak against, as far as what they read is written. */
function against(document: Draft, terms: Terms, now: Instant): Missing[] {
  return whyNotYet(completeFields(document), terms, now).map(({ because, values, field = "" }) => {
    return { part: partOf(field), field, because, values: values ?? {} };
  });
}

function isStarted(document: Draft, part: Part): boolean {
  if (part === "expectations") return rowsOf(document.expectations).length > 0;
  const shape = shapes[part];
  return saysSomething(shape, takePlace(document, { name: part }));
}

function statusOf(document: Draft, part: Part, missing: Missing[]): PartStatus {
  if (isStarted(document, part)) return missing.length > 0 ? "in_progress" : "done";
  return part === "controls" ? "if_needed" : "not_started";
}

/** Everything that is still missing before HR can have the text. */
export function missingIn(document: Draft, terms: Terms, now: Instant): Missing[] {
  return [...unwritten(document), ...against(document, terms, now)];
}

/** The task list: how far each part is, and what it still needs. */
export function partsOf(document: Draft, terms: Terms, now: Instant): PartOfDraft[] {
  const all = missingIn(document, terms, now);
  return parts.map((part) => {
    const missing = all.filter((one) => one.part === part);
    return { part, missing, status: statusOf(document, part, missing) };
  });
}
