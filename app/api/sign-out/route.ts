import { answering } from "@/app/auth/answering";
import { sessionCookie } from "@/app/auth/cookie";
import { seeOther } from "@/app/auth/see-other";
import { sessionIdOf } from "@/app/auth/session";
import { endSession } from "@/db/sessions";

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
      "set-cookie": sessionCookie("", 0),
      "clear-site-data": '"cache", "storage"',
    });
  });
}
