import * as z from "zod";
import { readPosted } from "@/app/api/plans/fields";
import { keptText } from "@/app/api/plans/kept-text";
import { personal } from "@/app/api/plans/personal";
import { misshapen, refused, unreadable } from "@/app/api/plans/refused";
import { signedOut } from "@/app/api/plans/signed-out";
import { answering } from "@/app/auth/answering";
import { refuse } from "@/app/auth/refuse";
import { seeOther } from "@/app/auth/see-other";
import { actorOf, sessionIdOf } from "@/app/auth/session";
import { currentInstant } from "@/app/clock";
import { readHistory } from "@/db/history";
import { record } from "@/db/record";
import type { Actor } from "@/lib/people/standing";
import { planEvent } from "@/lib/plan/event";
import { id } from "@/lib/plan/text";

const wish = z.strictObject({
  id,
  expectedVersion: z.int().min(0).optional(),
  event: planEvent,
});

type Context = { params: Promise<{ planId: string }> };

async function taken(actor: Actor, planId: string, fields: unknown): Promise<Response> {
  const parsed = wish.safeParse(fields);
  if (!parsed.success) return misshapen(parsed.error);
  const recording = await record(actor, planId, parsed.data, currentInstant);
  if (!recording.recorded)
    return refused(recording.refusal, { zone: actor.zone, since: recording.since });
  return personal({ version: recording.version, receipt: recording.receipt });
}

/** The only way to change a plan: for screens, scripts and tests alike. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering("record", request, async () => {
    const actor = await actorOf(request);
    if (!actor) return signedOut(request);
    const planId = id.safeParse((await params).planId);
    if (!planId.success) return refused({ code: "not_found", because: "no_such_plan" });
    const posted = await readPosted(request);
    if (typeof posted === "string") return unreadable(posted);
    const answer = await taken(actor, planId.data, posted.fields);
    if (!posted.isForm) return answer;
    return answer.ok ? seeOther(`/plans/${planId.data}`) : keptText(answer, posted.fields);
  });
}

const after = z.coerce.number().int().min(0).catch(0);

/** The plan's history with its proof, from the entry after a number on. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering("history", request, async () => {
    const sessionId = await sessionIdOf(request);
    const planId = id.safeParse((await params).planId);
    const from = after.parse(new URL(request.url).searchParams.get("after"));
    const page =
      sessionId && planId.success
        ? await readHistory(sessionId, planId.data, { after: from })
        : null;
    if (!sessionId || (planId.success && !page)) return refuse("not_signed_in");
    if (!page?.read) return refused({ code: "not_found", because: "no_such_plan" });
    return personal({ version: page.read.plan.version, entries: page.entries });
  });
}
