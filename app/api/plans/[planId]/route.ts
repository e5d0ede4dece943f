import { personal } from "@/app/api/plans/personal";
import { refused } from "@/app/api/plans/refused";
import { answering } from "@/app/auth/answering";
import { refuse } from "@/app/auth/refuse";
import { sessionIdOf } from "@/app/auth/session";
import { readPlanPage } from "@/db/plans";
import { allowedOn } from "@/lib/plan/objection";
import type { Plan } from "@/lib/plan/plan";
import { id } from "@/lib/plan/text";

type Context = { params: Promise<{ planId: string }> };

/** What every reader has alike: without what the rules look up beside the plan for one writer. */
function sharedText({ reportsOfEmployee, earlierPlans, ...shared }: Plan) {
  return shared;
}

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
    const { people } = page.read;
    return personal({
      plan: sharedText(page.read.plan),
      people,
      allowed: allowedOn(page.read.plan, page.actor),
    });
  });
}
