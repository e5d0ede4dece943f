import { words } from "@/app/words";
import type { ConfidenceKind, PlanToTellAbout } from "@/lib/private/confidence";
import { titledNamesOf } from "./names";
import { wordsOf } from "./words-of";

/** Who would read what is told about a plan, by name, before a word of it is written. */
export function whoHears(
  kind: ConfidenceKind,
  { readers, approverHears }: PlanToTellAbout,
): string {
  if (readers[kind].length === 0) return words(`${wordsOf(kind)}.whoNobody`);
  const names = titledNamesOf(readers[kind]);
  if (kind === "concern" && approverHears) return words("private.concern.whoApprover", { names });
  return words(`${wordsOf(kind)}.whoIs`, { names });
}
