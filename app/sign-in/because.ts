import { words } from "@/app/words";
import en from "@/lib/wording/en.json";

type Code = keyof typeof en.signIn.refused;

const isCode = (said: string): said is Code => Object.hasOwn(en.signIn.refused, said);

/** The sentence for the code a refused form came back with; a code nobody knows says that it failed. */
export function becauseOf(said: string | string[] | undefined): string | null {
  if (typeof said !== "string") return null;
  return words(`signIn.refused.${isCode(said) ? said : "failed"}`);
}
