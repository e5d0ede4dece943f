/** The database did not answer in time or cannot be reached; whether a write happened is not known. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
  readonly retryAfterSeconds = 2;
  readonly code: string;

  constructor(code: string) {
    super(`database unavailable: ${code}`);
    this.code = code;
  }
}

const LOST = [
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
];
// SQLSTATE classes: 08 connection, 25006 read-only after a failover, 53 out of disk or slots, 57 stopped by an operator or a timeout.
const LOST_STATES = /^(08...|25006|53...|57(014|P0.))$/;

/** The code of an error that means "ask again later", or null when the statement itself was refused. */
export function lossCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  const code = String(error.code);
  return LOST.includes(code) || LOST_STATES.test(code) ? code : null;
}
