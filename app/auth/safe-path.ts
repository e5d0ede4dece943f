/** A path on this very origin, or the home page: no scheme, no host, nothing a browser could read as one. */
export function safePath(asked: unknown): string {
  if (typeof asked !== "string" || asked.length > 2_000) return "/";
  const isPath = /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked) && asked.isWellFormed();
  return isPath ? asked : "/";
}
