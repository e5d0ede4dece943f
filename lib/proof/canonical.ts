import canonicalize from "canonicalize";
import type { Bytes } from "./bytes";

const encoder = new TextEncoder();

/** The one text of a value under RFC 8785; throws on what JSON cannot say, where others would drop it silently. */
export function canonicalText(value: unknown): string {
  refuseWhatJsonCannotSay(value);
  return canonicalize(value) ?? "";
}

export function canonicalBytes(value: unknown): Bytes {
  return bytesOf(canonicalText(value));
}

export function bytesOf(text: string): Bytes {
  return encoder.encode(text);
}

function refuseWhatJsonCannotSay(value: unknown): void {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  if (!Array.isArray(value) && !isPlain(value)) {
    throw new TypeError(`no canonical form: ${typeof value}`);
  }
  for (const part of Array.isArray(value) ? value : Object.values(value))
    refuseWhatJsonCannotSay(part);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const parent = Object.getPrototypeOf(value);
  return parent === Object.prototype || parent === null;
}
