import "server-only";
import { readFileSync } from "node:fs";
import type { Instant } from "@/lib/time/instant";
import { clockFile } from "./env";

/** The moment on this server's clock; the only clock that history knows. */
export function currentInstant(): Instant {
  return new Date(Date.now() + moved()).toISOString();
}

function moved(): number {
  const file = clockFile();
  return file ? Number(readFileSync(file, "utf8")) : 0;
}
