import { type Posted, readPosted } from "@/app/api/plans/fields";
import { keptText } from "@/app/api/plans/kept-text";
import { refused, unreadable } from "@/app/api/plans/refused";
import { signedOut } from "@/app/api/plans/signed-out";
import { answering } from "@/app/auth/answering";
import { refuse } from "@/app/auth/refuse";
import { sessionIdOf } from "@/app/auth/session";
import { readDraft } from "@/db/drafts";
import type { SignedInPerson } from "@/lib/people/person";
import type { Draft } from "@/lib/plan/draft";
import { notAllowed } from "@/lib/plan/objection";
import type { Plan } from "@/lib/plan/plan";
import { id } from "@/lib/plan/text";

export type Context = { params: Promise<{ planId: string }> };

/** A draft in its author's hands, while it may be edited. */
export type OpenDraft = { actor: SignedInPerson; plan: Plan; document: Draft; version: number };

type Work = (open: OpenDraft, posted: Posted) => Promise<Response>;

export const noSuchDraft = () => refused({ code: "not_found", because: "no_such_plan" });

async function opened(sessionId: string, planId: string): Promise<OpenDraft | Response> {
  const page = await readDraft(sessionId, planId);
  if (!page) return refuse("not_signed_in");
  if (!page.read || !page.draft) return noSuchDraft();
  const { plan } = page.read;
  const refusal = notAllowed(plan, "plan_submitted", page.actor);
  if (refusal) return refused(refusal);
  const { document, version } = page.draft;
  return { actor: page.actor, plan, document, version };
}

/** Who may submit a plan may edit its text, and nobody else knows of it. */
export function onDraft(request: Request, { params }: Context, work: Work): Promise<Response> {
  return answering("draft", request, async () => {
    const sessionId = await sessionIdOf(request);
    if (!sessionId) return signedOut(request);
    const planId = id.safeParse((await params).planId);
    if (!planId.success) return noSuchDraft();
    const posted = await readPosted(request);
    if (typeof posted === "string") return unreadable(posted);
    const open = await opened(sessionId, planId.data);
    if (!(open instanceof Response)) return work(open, posted);
    return posted.isForm ? keptText(open, posted.fields) : open;
  });
}
