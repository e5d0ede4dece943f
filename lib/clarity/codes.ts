/** The twelve things a careful HR partner would stop at. */
export const codes = [
  "vague",
  "character",
  "intent",
  "absolute",
  "hearsay",
  "threat",
  "private",
  "overtime",
  "comparison",
  "outside_control",
  "dissent",
  "compound",
] as const;

export type Code = (typeof codes)[number];

/** The findings that must be resolved or answered before a plan is submitted. */
export const mustBeAnswered: ReadonlySet<Code> = new Set<Code>([
  "private",
  "threat",
  "dissent",
  "overtime",
]);

const fieldsOf: Partial<Record<Code, ReadonlySet<string>>> = {
  vague: new Set(["standard", "measure", "support"]),
  outside_control: new Set(["standard", "measure"]),
  compound: new Set(["standard"]),
};

/** Whether a code can be raised in a field at all. */
export const belongs = (code: Code, field: string): boolean => fieldsOf[code]?.has(field) ?? true;
