import * as z from "zod";
import { answering } from "@/app/auth/answering";
import { refuse } from "@/app/auth/refuse";
import { actorOf, sessionIdOf } from "@/app/auth/session";
import { listPlans } from "@/db/plans";
import { statuses } from "@/lib/plan/status";
import { id } from "@/lib/plan/text";
import { beginPlan } from "./begin-plan";
import { readPosted } from "./fields";
import { personal } from "./personal";
import { misshapen, unreadable } from "./refused";
import { signedOut } from "./signed-out";

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

/** A supervisor begins a draft for somebody who reports to them, empty, from a template or from an earlier plan. */
export function POST(request: Request): Promise<Response> {
  return answering("begin", request, async () => {
    const actor = await actorOf(request);
    if (!actor) return signedOut(request);
    const posted = await readPosted(request);
    return typeof posted === "string" ? unreadable(posted) : beginPlan(actor, posted);
  });
}
