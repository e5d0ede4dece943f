import { createHash } from "node:crypto";

/** An id that is the same in every run, so that loading twice can tell what is there; shaped as UUIDv7. */
export function idOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return `01990000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}
