import "server-only";
import { z } from "zod";
import { findCredential } from "@/db/people";
import { startCheckedSession } from "@/db/sessions";
import { takeSignInTurn } from "@/db/throttle";
import { DatabaseUnavailable } from "@/db/unavailable";
import type { Device } from "@/lib/people/device";
import { emailAddress, PASSWORD_MAX } from "@/lib/people/person";
import { isPassword, TooBusy } from "./password";

export type SignInRefusal = "wrong" | "slow_down" | "too_busy" | "unavailable" | "failed";
export type SignInAnswer = { sessionId: string } | { refused: SignInRefusal; retryAfter?: number };

const credentials = z.object({
  email: emailAddress,
  password: z.string().min(1).max(PASSWORD_MAX),
});

/** From where somebody tries to sign in. */
type From = { network: string; device: Device };

async function tried(asked: unknown, { network, device }: From): Promise<SignInAnswer> {
  const given = credentials.safeParse(asked);
  if (!given.success) return { refused: "wrong" };
  const { email, password } = given.data;
  const wait = await takeSignInTurn(email, network);
  if (wait > 0) return { refused: "slow_down", retryAfter: wait };
  const found = await findCredential(email);
  const matches = await isPassword(password, found?.passwordHash ?? null);
  if (!matches || !found) return { refused: "wrong" };
  const sessionId = await startCheckedSession(found, device);
  return sessionId ? { sessionId } : { refused: "wrong" };
}

/** Opens a session for an address and its password; whether the address is known cannot be told from the answer. */
export async function signIn(asked: unknown, from: From): Promise<SignInAnswer> {
  try {
    return await tried(asked, from);
  } catch (error) {
    if (error instanceof DatabaseUnavailable) {
      return { refused: "unavailable", retryAfter: error.retryAfterSeconds };
    }
    if (error instanceof TooBusy) return { refused: "too_busy", retryAfter: 2 };
    return { refused: "failed" };
  }
}
