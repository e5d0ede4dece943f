import type words from "@/lib/wording/en.json";

/** Why an expected "no" was given, as a message key; its sentence lives in lib/wording. */
export type Because = keyof (typeof words)["refusals"];

export type RefusalCode =
  | "invalid"
  | "not_permitted"
  | "wrong_status"
  | "stale"
  | "against_rules"
  | "not_found";

/** The expected "no": a code, a reason for the person who asked, and the field it stands beside. */
export type Refusal = {
  code: RefusalCode;
  because: Because;
  values?: Record<string, string | number>;
  field?: string;
};

type Details = { field?: string } & Record<string, string | number>;

/** A refusal by a rule of the plan. */
export function against(because: Because, { field, ...values }: Details = {}): Refusal {
  return { code: "against_rules", because, values, ...(field ? { field } : {}) };
}

/** A refusal because what the event speaks of is not in this plan. */
export function missing(because: Because, field?: string): Refusal {
  return { code: "invalid", because, ...(field ? { field } : {}) };
}

export function refuseWhen(wrong: boolean, refusal: Refusal): Refusal | null {
  return wrong ? refusal : null;
}
