import * as z from "zod";
import { personal } from "@/app/api/plans/personal";
import { answering } from "@/app/auth/answering";
import { refuse } from "@/app/auth/refuse";
import { sessionIdOf } from "@/app/auth/session";
import { isDraining } from "@/app/env";
import { type Watch, whoHears } from "@/db/live";
import { sessionHash } from "@/db/sessions";
import { id } from "@/lib/plan/text";
import { EventStream } from "./event-stream";
import { belongs, join } from "./streams";

const wish = z.object({ plan: id, version: z.coerce.number().int().min(0) });

/** Which version a plan is: as a stream that goes on telling, or, for who cannot have one, as it is at the moment. */
export function GET(request: Request): Promise<Response> {
  return answering("live", request, async () => {
    const sessionId = await sessionIdOf(request);
    if (!sessionId) return refuse("not_signed_in");
    const asked = wish.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return refuse("invalid");
    const { plan: planId, version } = asked.data;
    const watch = { sessionHash: sessionHash(sessionId).toString("hex"), planId };
    const wantsStream = request.headers.get("accept")?.includes("text/event-stream");
    return wantsStream ? streamed(request, watch, version) : atTheMoment(watch);
  });
}

async function atTheMoment(watch: Watch): Promise<Response> {
  const [hearing] = await whoHears([watch]);
  if (!hearing) return refuse("not_signed_in");
  const { version } = hearing;
  return version === null ? refuse("not_found") : personal({ planId: watch.planId, version });
}

async function streamed(request: Request, watch: Watch, version: number): Promise<Response> {
  const stream = new EventStream(watch, lastHeard(request) ?? version);
  // It joins before it is asked about, so that nothing happens unheard in between.
  const refused = join(stream) ? await whyNoStream(stream) : tooMany();
  // A process that is about to stop sends the browser away with an answer: it comes again, to another one.
  if (refused || isDraining()) stream.end();
  return refused ?? stream.response;
}

async function whyNoStream(stream: EventStream): Promise<Response | null> {
  const [hearing] = await whoHears([stream.watch]);
  if (!hearing) return refuse("not_signed_in");
  const { personId, version } = hearing;
  if (version === null) return refuse("not_found");
  if (!belongs(stream, personId)) return tooMany();
  stream.tell(version);
  return null;
}

const tooMany = () => refuse("unavailable", { retryAfter: 30 });

/** What a browser that comes again was told last. */
function lastHeard(request: Request): number | null {
  const last = Number.parseInt(request.headers.get("last-event-id") ?? "", 10);
  return Number.isSafeInteger(last) ? last : null;
}
