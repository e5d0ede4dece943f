import { refused } from "@/app/api/plans/refused";
import { answering } from "@/app/auth/answering";
import { refuse } from "@/app/auth/refuse";
import { sessionIdOf } from "@/app/auth/session";
import { places } from "@/app/documents/copies/places";
import { takeCopyTurn } from "@/db/throttle";
import { id } from "@/lib/plan/text";
import { type CopyToMake, copies, isCopy } from "./copies";
import { refuseCopy } from "./refuse-copy";

type Context = { params: Promise<{ planId: string; copy: string }> };

const nothing = () => refused({ code: "not_found", because: "no_such_plan" });

// A copy is made within this process, which answers everybody else meanwhile.
const inPlace = places({ atOnce: 2, waiting: 12, patienceMs: 8_000 });
const soonSeconds = 5;

/** A copy of a plan as a file, for whoever may read what is in it; taking it leaves no trace on the plan. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering("copy", request, async () => {
    const sessionId = await sessionIdOf(request);
    const { planId, copy } = await params;
    if (!sessionId) return refuse("not_signed_in");
    if (!id.safeParse(planId).success || !isCopy(copy)) return nothing();
    const asked = await copies[copy](sessionId, planId);
    if (asked === "signed_out") return refuse("not_signed_in");
    return asked === "nothing" ? nothing() : making(request, planId, copy, asked);
  });
}

/** Makes a copy in its turn; who comes too often or finds no place is told when to come back. */
async function making(
  request: Request,
  planId: string,
  copy: string,
  { actor, make }: CopyToMake,
): Promise<Response> {
  const wait = await takeCopyTurn(actor);
  if (wait > 0) return refuseCopy(request, planId, "slow_down", wait);
  const made = await inPlace(make);
  if (!made) return refuseCopy(request, planId, "too_busy", soonSeconds);
  const headers = {
    "content-type": made.type,
    "content-disposition": `attachment; filename="${copy}"`,
    "cache-control": "private, no-store",
  };
  return new Response(made.body, { headers });
}
