import "server-only";
import { randomUUID } from "node:crypto";

/** Writes one line about an unexpected error: an id, where, and its code; never its text, which may hold what people wrote. */
export function noteFailure(where: string, error: unknown): string {
  const id = randomUUID();
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  process.stderr.write(`${JSON.stringify({ level: "error", id, where, name, code })}\n`);
  return id;
}
