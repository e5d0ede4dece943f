import "server-only";
import { changePassword, readOwnCredential } from "@/db/account";
import { takeSignInTurn } from "@/db/throttle";
import type { PasswordWish } from "@/lib/people/account";
import { cookieName, sealSession, secondsLeft, sessionCookie } from "./cookie";
import { networkOf } from "./network";
import { hashPassword, isPassword, TooBusy } from "./password";
import { cookiesOf } from "./request-cookies";

type OwnPasswordRefusal =
  | "not_the_same"
  | "not_new"
  | "wrong_password"
  | "slow_down"
  | "too_busy"
  | "not_signed_in";

type Answer = { setCookie: string } | { refused: OwnPasswordRefusal; retryAfter?: number };

/** The same browser goes on under the new id, no longer than it would have. */
async function goesOn(request: Request, sessionId: string): Promise<string> {
  const left = Math.floor(await secondsLeft(cookiesOf(request)[cookieName("session")]));
  return sessionCookie(await sealSession(sessionId, left), left);
}

async function tried(request: Request, sessionId: string, wish: PasswordWish): Promise<Answer> {
  const own = await readOwnCredential(sessionId);
  if (!own) return { refused: "not_signed_in" };
  const wait = await takeSignInTurn(own.email, networkOf(request));
  if (wait > 0) return { refused: "slow_down", retryAfter: wait };
  // Hashed in any case, so that a yes and a no take equally long.
  const fresh = await hashPassword(wish.next);
  const isTheirs = await isPassword(wish.present, own.passwordHash);
  const checked = own.passwordHash;
  const next = isTheirs ? await changePassword(sessionId, { checked, fresh }) : null;
  return next ? { setCookie: await goesOn(request, next) } : { refused: "wrong_password" };
}

/** Changes the password of whoever is signed in and knows the present one; the pace is that of signing in. */
export async function changeOwnPassword(
  request: Request,
  sessionId: string,
  wish: PasswordWish,
): Promise<Answer> {
  if (wish.next !== wish.again) return { refused: "not_the_same" };
  if (wish.next === wish.present) return { refused: "not_new" };
  try {
    return await tried(request, sessionId, wish);
  } catch (error) {
    if (error instanceof TooBusy) return { refused: "too_busy", retryAfter: 2 };
    throw error;
  }
}
