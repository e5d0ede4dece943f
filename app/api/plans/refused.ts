import type * as z from "zod";
import { say, type WordKey } from "@/app/words";
import type { Recorded } from "@/lib/plan/event";
import type { Refusal, RefusalCode } from "@/lib/plan/refusal";
import { personal } from "./personal";

export const statusOf: Record<RefusalCode, number> = {
  invalid: 422,
  not_permitted: 403,
  wrong_status: 409,
  stale: 409,
  against_rules: 422,
  not_found: 404,
};

/** A refusal in words, as the person reads it. */
function sentenceOf({ because, values }: Refusal, zone?: string): string {
  return say(`refusals.${because}`, values, zone);
}

/** An expected "no" as JSON: the code, its sentence, the field it stands beside, and what has happened meanwhile. */
export function refused(
  refusal: Refusal,
  more: { zone?: string; since?: Recorded[] } = {},
): Response {
  const { code, field } = refusal;
  const body = { refused: code, because: sentenceOf(refusal, more.zone), field, since: more.since };
  return personal(body, statusOf[code]);
}

/** A body that could not be read at all. */
export function unreadable(why: "invalid" | "too_large"): Response {
  const because = say(`api.${why}`);
  const status = why === "too_large" ? 413 : 400;
  return personal({ refused: why, because }, status);
}

const own = [
  "too_long",
  "not_storable",
  "empty",
  "share_needs_of",
  "target_needs_span",
  "more_than_all",
] as const;

const byFormat: Record<string, WordKey> = {
  url: "fields.not_a_link",
  date: "fields.not_a_day",
  datetime: "fields.not_a_moment",
};

const byCode: Record<string, WordKey> = {
  unrecognized_keys: "fields.unknown_field",
  too_small: "fields.too_few",
  too_big: "fields.too_many",
  invalid_type: "fields.missing",
};

function keyOf(issue: z.core.$ZodIssue): WordKey {
  const known = own.find((key) => issue.message === key);
  if (known) return `fields.${known}`;
  if (issue.code === "invalid_type" && issue.expected === "number") return "fields.not_a_number";
  const key = issue.code === "invalid_format" ? byFormat[issue.format] : byCode[issue.code];
  return key ?? "fields.not_expected";
}

/** What does not fit the shape of a request: the first place and how to fix it. */
export function misshapen(error: z.ZodError): Response {
  const [issue] = error.issues;
  const field = issue?.path.join(".");
  const because = issue ? say(keyOf(issue)) : say("api.invalid");
  return personal({ refused: "invalid", because, field }, 422);
}
