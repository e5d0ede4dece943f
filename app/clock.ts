import type { Instant } from "@/lib/time/instant";

/** The moment on this server's clock; the only clock that history knows. */
export function currentInstant(): Instant {
  return new Date().toISOString();
}
