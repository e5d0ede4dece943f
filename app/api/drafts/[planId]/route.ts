import * as z from "zod";
import { type Posted, readPosted } from "@/app/api/plans/fields";
import { personal } from "@/app/api/plans/personal";
import { misshapen, refused, unreadable } from "@/app/api/plans/refused";
import { answering } from "@/app/auth/answering";
import { refuse } from "@/app/auth/refuse";
import { seeOther } from "@/app/auth/see-other";
import { actorOf } from "@/app/auth/session";
import { currentInstant } from "@/app/clock";
import { discardDraft, saveDraft } from "@/db/drafts";
import type { Actor } from "@/lib/people/standing";
import { draft } from "@/lib/plan/draft";
import { id } from "@/lib/plan/text";

const saving = z.strictObject({ version: z.int().min(1), document: draft });

type Context = { params: Promise<{ planId: string }> };
type Work = (actor: Actor, planId: string, posted: Posted) => Promise<Response>;

const notFound = () => refused({ code: "not_found", because: "no_such_plan" });

function onDraft(request: Request, { params }: Context, work: Work): Promise<Response> {
  return answering("draft", request, async () => {
    const actor = await actorOf(request);
    if (!actor) return refuse("not_signed_in");
    const planId = id.safeParse((await params).planId);
    if (!planId.success) return notFound();
    const posted = await readPosted(request);
    return typeof posted === "string" ? unreadable(posted) : work(actor, planId.data, posted);
  });
}

/** Saves the draft on top of the version its writer had; a newer stored text comes back beside the refusal, and nothing is overwritten. */
export function PUT(request: Request, context: Context): Promise<Response> {
  return onDraft(request, context, async (actor, planId, { fields }) => {
    const asked = saving.safeParse(fields);
    if (!asked.success) return misshapen(asked.error);
    const saved = await saveDraft(actor, planId, asked.data, currentInstant());
    if (!saved) return notFound();
    if (saved.saved) return personal({ version: saved.version, savedAt: saved.savedAt });
    const { version, savedAt, document } = saved;
    const stale = await refused({ code: "stale", because: "changed_meanwhile" }).json();
    return personal({ ...stale, version, savedAt, document }, 409);
  });
}

/** Discards a draft that nobody but its author has seen; a form posts here. */
export function POST(request: Request, context: Context): Promise<Response> {
  return onDraft(request, context, async (actor, planId, { isForm }) => {
    if (!(await discardDraft(actor, planId))) return notFound();
    return isForm ? seeOther("/") : personal({ href: "/" });
  });
}
