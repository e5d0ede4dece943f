import { answering } from "@/app/auth/answering";
import { cookieName } from "@/app/auth/cookie";
import { seeOther } from "@/app/auth/see-other";
import { sessionIdOf } from "@/app/auth/session";
import { appEnv } from "@/app/env";
import { endSession } from "@/db/sessions";

function goneCookie(): string {
  const secure = appEnv().isHttps ? "; Secure" : "";
  return `${cookieName("session")}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`;
}

/** Somebody who leaves quickly lands on a page that says nothing. */
function whereTo(request: Request): string {
  return new URL(request.url).searchParams.get("to") === "away" ? "/away" : "/sign-in";
}

/** Ends the session in the database first: a cookie that was copied before is worth nothing afterwards. */
export function POST(request: Request): Promise<Response> {
  return answering("sign-out", request, async () => {
    const sessionId = await sessionIdOf(request);
    if (sessionId) await endSession(sessionId);
    return seeOther(whereTo(request), {
      "set-cookie": goneCookie(),
      "clear-site-data": '"cache", "storage"',
    });
  });
}
