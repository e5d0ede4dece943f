import type { Refused } from "@/app/ui/refused";
import { words } from "@/app/words";

const fields = {
  wrong_password: "present",
  present_missing: "present",
  too_short: "next",
  not_new: "next",
  again_missing: "again",
  not_the_same: "again",
} as const;

const sentences = {
  wrong_password: words("account.refused.wrong_password"),
  present_missing: words("account.refused.missing"),
  too_short: words("account.refused.too_short"),
  not_new: words("account.refused.not_new"),
  again_missing: words("account.refused.missing"),
  not_the_same: words("account.refused.not_the_same"),
  slow_down: words("signIn.refused.slow_down"),
  too_busy: words("signIn.refused.too_busy"),
};

export type AccountRefusal = keyof typeof sentences;

const isKnown = (code: unknown): code is AccountRefusal =>
  typeof code === "string" && Object.hasOwn(sentences, code);

const hasField = (code: AccountRefusal): code is keyof typeof fields => Object.hasOwn(fields, code);

/** The refusal behind a code, with its sentence and the field it stands beside; undefined for any other code. */
export function accountRefused(code: unknown): Refused | undefined {
  if (!isKnown(code)) return undefined;
  const field = hasField(code) ? fields[code] : undefined;
  return { refused: code, because: sentences[code], field };
}

/** What a password form left out or wrote too short, by the field that does not fit. */
export function misshapenPassword(field: unknown): AccountRefusal | null {
  if (field === "present") return "present_missing";
  if (field === "next") return "too_short";
  return field === "again" ? "again_missing" : null;
}
