import type { ConfidenceKind } from "@/lib/private/confidence";

/** Where the words about one kind of confidence stand. */
export function wordsOf(kind: ConfidenceKind) {
  return kind === "concern" ? ("private.concern" as const) : ("private.circumstances" as const);
}
