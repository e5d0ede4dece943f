import "server-only";
import { z } from "zod";
import { taking } from "./answering";
import { attemptOf, noAttempt } from "./attempt";
import type { Body } from "./body";
import { carry } from "./carrier";
import { cookieName } from "./cookie";
import { refuse } from "./refuse";
import { cookiesOf } from "./request-cookies";
import { safePath } from "./safe-path";

const CSRF = "GET csrf";
const CREDENTIALS = "POST callback/credentials";

const fields = z.object({
  email: z.string().optional(),
  password: z.string().optional(),
  csrfToken: z.string().optional(),
  callbackUrl: z.string().optional(),
});

/** The only cookie next-auth is shown: its own token against forged forms. A stale or garbled way back never reaches it. */
function csrfCookie(request: Request): Record<string, string> {
  const name = cookieName("csrf");
  const value = cookiesOf(request)[name];
  return value ? { [name]: value } : {};
}

function answered(body: unknown, setCookies: string[]): Response {
  const response = Response.json(body, { headers: { "cache-control": "private, no-store" } });
  for (const line of setCookies) response.headers.append("set-cookie", line);
  return response;
}

async function csrf(request: Request): Promise<Response> {
  const carried = await carry(
    { method: "GET", path: ["csrf"], cookies: csrfCookie(request) },
    noAttempt,
  );
  return answered(carried.body, carried.setCookies);
}

async function credentials(request: Request, body: Body): Promise<Response> {
  const given = fields.safeParse(body.fields);
  if (!given.success) return refuse("invalid");
  const attempt = attemptOf(request);
  const carried = await carry(
    {
      method: "POST",
      path: ["callback", "credentials"],
      cookies: csrfCookie(request),
      body: given.data,
    },
    attempt,
  );
  if (!attempt.answer) return refuse("cross_site");
  if ("refused" in attempt.answer) return refuse(attempt.answer.refused, attempt.answer);
  return answered({ url: safePath(given.data.callbackUrl) }, carried.setCookies);
}

/** next-auth behind a counter: two actions are let through, bodies are capped and parsed, every error becomes a code. */
export async function handleAuth(request: Request, path: string[]): Promise<Response> {
  const action = `${request.method} ${path.join("/")}`;
  if (action === CREDENTIALS) return taking("auth", request, (body) => credentials(request, body));
  if (action !== CSRF) return refuse("not_found");
  return csrf(request);
}
