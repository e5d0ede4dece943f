import "server-only";
import { randomBytes } from "node:crypto";
import * as z from "zod";
import { appEnv } from "@/app/env";

const secretBytes = 32;

/** The secret part of a calendar's address: 256 bits that say nothing. */
export const secretShape = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const newSecret = () => randomBytes(secretBytes).toString("base64url");

const ending = ".ics";

export const addressOf = (secret: string) =>
  `${appEnv().APP_ORIGIN}/api/calendar/${secret}${ending}`;

/** The secret in the last part of an address; null for anything that was never one. */
export function secretIn(last: string): string | null {
  const secret = last.endsWith(ending) ? last.slice(0, -ending.length) : "";
  return secretShape.safeParse(secret).data ?? null;
}
