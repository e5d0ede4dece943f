import {
  type AccountRefusal,
  accountRefused,
  misshapenPassword,
} from "@/app/(signed-in)/account/refusals";
import { readPosted } from "@/app/api/plans/fields";
import { personal } from "@/app/api/plans/personal";
import { answering } from "@/app/auth/answering";
import { changeOwnPassword } from "@/app/auth/own-password";
import { refuse } from "@/app/auth/refuse";
import { seeOther } from "@/app/auth/see-other";
import { sessionIdOf } from "@/app/auth/session";
import { endOwnSessions } from "@/db/account";
import { readSession } from "@/db/sessions";
import { type AccountWish, accountWish } from "@/lib/people/account";

/** Where a form sent without scripts goes on to. */
const places = { password: "/account?done=password", ended: "/account#sessions" };

type Outcome =
  | { done: keyof typeof places; setCookie?: string }
  | { refused: AccountRefusal | "not_signed_in"; retryAfter?: number };

async function outcomeOf(request: Request, sessionId: string, wish: AccountWish): Promise<Outcome> {
  if (wish.do === "password") {
    const answer = await changeOwnPassword(request, sessionId, wish);
    return "setCookie" in answer ? { done: "password", ...answer } : answer;
  }
  const ended = await endOwnSessions(sessionId, wish.do === "end" ? wish.session : null);
  return ended === null ? { refused: "not_signed_in" } : { done: "ended" };
}

function done({ done, setCookie }: Extract<Outcome, { done: string }>, isForm: boolean): Response {
  const answer = isForm ? seeOther(places[done]) : personal({});
  if (setCookie) answer.headers.append("set-cookie", setCookie);
  return answer;
}

/** No answer says again what was typed: they are passwords. */
function notDone({ refused, retryAfter }: Extract<Outcome, { refused: string }>, isForm: boolean) {
  if (refused === "not_signed_in") return refuse(refused);
  if (isForm) return seeOther(`/account?because=${refused}`);
  const answer = personal(accountRefused(refused), retryAfter ? 429 : 422);
  if (retryAfter) answer.headers.set("retry-after", String(retryAfter));
  return answer;
}

async function taken(request: Request, sessionId: string): Promise<Response> {
  const posted = await readPosted(request);
  if (typeof posted === "string") return refuse(posted);
  const { isForm } = posted;
  const wish = accountWish.safeParse(posted.fields);
  if (!wish.success) {
    const refused = misshapenPassword(wish.error.issues[0]?.path[0]);
    return refused ? notDone({ refused }, isForm) : refuse("invalid");
  }
  const outcome = await outcomeOf(request, sessionId, wish.data);
  return "done" in outcome ? done(outcome, isForm) : notDone(outcome, isForm);
}

/** One's own account: another password, and the end of sessions elsewhere. */
export function POST(request: Request): Promise<Response> {
  return answering("account", request, async () => {
    const sessionId = await sessionIdOf(request);
    const actor = sessionId && (await readSession(sessionId));
    return sessionId && actor ? taken(request, sessionId) : refuse("not_signed_in");
  });
}
