/** A start that cannot go on; the message is one sentence that says how to mend it. */
export class NotStarted extends Error {
  override readonly name = "NotStarted";
}

/** The system's code of an error (`ENOSPC`, `EACCES`, a SQLSTATE), or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
