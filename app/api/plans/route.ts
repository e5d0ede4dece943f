import * as z from "zod";
import { answering } from "@/app/auth/answering";
import { refuse } from "@/app/auth/refuse";
import { seeOther } from "@/app/auth/see-other";
import { actorOf, sessionIdOf } from "@/app/auth/session";
import { currentInstant } from "@/app/clock";
import { beginDraft } from "@/db/drafts";
import { listPlans } from "@/db/plans";
import { gapKinds } from "@/lib/plan/document";
import { statuses } from "@/lib/plan/status";
import { id } from "@/lib/plan/text";
import { readPosted } from "./fields";
import { personal } from "./personal";
import { misshapen, refused, unreadable } from "./refused";

const filters = z.object({
  status: z.enum(statuses).optional(),
  before: id.optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});

/** The plans this actor may read, newest first; `before` the last plan id of a page gives the next one. */
export function GET(request: Request): Promise<Response> {
  return answering("plans", request, async () => {
    const sessionId = await sessionIdOf(request);
    if (!sessionId) return refuse("not_signed_in");
    const asked = filters.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return misshapen(asked.error);
    const page = await listPlans(sessionId, asked.data);
    return page ? personal({ plans: page.plans }) : refuse("not_signed_in");
  });
}

const beginning = z.strictObject({ id, employeeId: id, gapKind: z.enum(gapKinds).optional() });

/** A supervisor begins a draft for somebody who reports to them; the kind of gap that was asked first is written into it. */
export function POST(request: Request): Promise<Response> {
  return answering("begin", request, async () => {
    const actor = await actorOf(request);
    if (!actor) return refuse("not_signed_in");
    const posted = await readPosted(request);
    if (typeof posted === "string") return unreadable(posted);
    const asked = beginning.safeParse(posted.fields);
    if (!asked.success) return misshapen(asked.error);
    const { id: planId, ...said } = asked.data;
    const begun = await beginDraft(actor, { planId, ...said }, currentInstant());
    if (!begun) return refused({ code: "not_permitted", because: "only_for_own_reports" });
    const href = `/plans/${planId}/draft`;
    return posted.isForm ? seeOther(href) : personal({ planId, href }, 201);
  });
}
