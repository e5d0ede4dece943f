import "server-only";
import { endSession } from "@/db/sessions";
import { attemptOf, noAttempt } from "./attempt";
import { carry } from "./carrier";
import { cookieName } from "./cookie";
import { noteFailure } from "./failure";
import { cookiesOf } from "./request-cookies";
import { sessionIdOf } from "./session";
import type { SignInRefusal } from "./sign-in";

export type Opened = { setCookie: string } | { refused: SignInRefusal; retryAfter?: number };

/** next-auth's own token for a request that was already found to come from this origin. */
async function ownToken() {
  const { body, setCookies } = await carry(
    { method: "GET", path: ["csrf"], cookies: {} },
    noAttempt,
  );
  const name = cookieName("csrf");
  const line = setCookies.find((cookie) => cookie.startsWith(`${name}=`)) ?? "";
  const value = cookiesOf(new Request("http://localhost", { headers: { cookie: line } }))[name];
  const csrfToken =
    typeof body === "object" && body && "csrfToken" in body ? String(body.csrfToken) : "";
  return { csrfToken, cookies: { [name]: value ?? "" } };
}

async function leaveEarlierSession(request: Request) {
  const earlier = await sessionIdOf(request);
  if (earlier) await endSession(earlier).catch((error) => noteFailure("sign-in", error));
}

/** Signs a person in by next-auth and answers with the cookie to set; a session the browser had before ends. */
export async function openDoor(
  request: Request,
  given: { email?: unknown; password?: unknown },
): Promise<Opened> {
  const { csrfToken, cookies } = await ownToken();
  const attempt = attemptOf(request);
  const { email, password } = given;
  const carried = await carry(
    {
      method: "POST",
      path: ["callback", "credentials"],
      cookies,
      body: { email, password, csrfToken },
    },
    attempt,
  );
  if (!attempt.answer) return { refused: "failed" };
  if ("refused" in attempt.answer) return attempt.answer;
  const name = cookieName("session");
  const setCookie = carried.setCookies.find((cookie) => cookie.startsWith(`${name}=`));
  if (!setCookie) return { refused: "failed" };
  await leaveEarlierSession(request);
  return { setCookie };
}
