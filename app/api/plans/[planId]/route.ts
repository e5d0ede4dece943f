import { personal } from "@/app/api/plans/personal";
import { refused } from "@/app/api/plans/refused";
import { answering } from "@/app/auth/answering";
import { refuse } from "@/app/auth/refuse";
import { sessionIdOf } from "@/app/auth/session";
import { readPlanPage } from "@/db/plans";
import { allowedOn } from "@/lib/plan/objection";
import { id } from "@/lib/plan/text";

type Context = { params: Promise<{ planId: string }> };

/** The whole plan, the same for everyone who reads it, and apart from it what this actor may record now. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering("plan", request, async () => {
    const sessionId = await sessionIdOf(request);
    const planId = id.safeParse((await params).planId);
    if (!sessionId) return refuse("not_signed_in");
    if (!planId.success) return refused({ code: "not_found", because: "no_such_plan" });
    const page = await readPlanPage(sessionId, planId.data);
    if (!page) return refuse("not_signed_in");
    if (!page.read) return refused({ code: "not_found", because: "no_such_plan" });
    const { plan, people } = page.read;
    return personal({ plan, people, allowed: allowedOn(plan, page.actor) });
  });
}
