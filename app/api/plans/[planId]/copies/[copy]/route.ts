import { refused } from "@/app/api/plans/refused";
import { answering } from "@/app/auth/answering";
import { refuse } from "@/app/auth/refuse";
import { sessionIdOf } from "@/app/auth/session";
import { id } from "@/lib/plan/text";
import { copies, isCopy } from "./copies";

type Context = { params: Promise<{ planId: string; copy: string }> };

const nothing = () => refused({ code: "not_found", because: "no_such_plan" });

/** A copy of a plan as a file, for whoever may read what is in it; taking it leaves no trace on the plan. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering("copy", request, async () => {
    const sessionId = await sessionIdOf(request);
    const { planId, copy } = await params;
    if (!sessionId) return refuse("not_signed_in");
    if (!id.safeParse(planId).success || !isCopy(copy)) return nothing();
    const taken = await copies[copy](sessionId, planId);
    if (taken === "signed_out") return refuse("not_signed_in");
    if (taken === "nothing") return nothing();
    const headers = {
      "content-type": taken.type,
      "content-disposition": `attachment; filename="${copy}"`,
      "cache-control": "private, no-store",
    };
    return new Response(taken.body, { headers });
  });
}
