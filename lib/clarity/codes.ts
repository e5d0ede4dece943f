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
