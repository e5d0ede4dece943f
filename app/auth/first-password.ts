import "server-only";
import { randomInt } from "node:crypto";

// No letters that look like digits: it is read aloud and typed once.
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password of four groups of five signs, good for about 99 bits. */
export function firstPassword(): string {
  const group = () => Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
