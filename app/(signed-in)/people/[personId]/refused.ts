import type { Refused } from "@/app/ui/refused";
import { words } from "@/app/words";
import type { PersonRefusal } from "@/lib/people/account";
import en from "@/lib/wording/en.json";

const isKnown = (code: unknown): code is PersonRefusal =>
  typeof code === "string" && Object.hasOwn(en.people.refused, code);

/** The refusal with which a form sent without scripts comes back; undefined for any other code. */
export function personRefused(code: unknown): Refused | undefined {
  return isKnown(code) ? { refused: code, because: words(`people.refused.${code}`) } : undefined;
}
