import { answering } from "@/app/auth/answering";
import { networkOf } from "@/app/auth/network";
import { refuse } from "@/app/auth/refuse";
import { currentInstant } from "@/app/clock";
import { secretIn } from "@/app/documents/calendar/address";
import { feedOf } from "@/app/documents/calendar/feed";
import { appEnv } from "@/app/env";
import { words } from "@/app/words";
import { readCalendar } from "@/db/calendar";
import { takeFeedTurn } from "@/db/throttle";

type Context = { params: Promise<{ address: string }> };

const plain = { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" };

/** One text for an address that never was, was taken back, or belongs to somebody who left. */
const nowhere = () =>
  new Response(`${words("copies.calendar.nowhere")}\n`, { status: 404, headers: plain });

/** A person's calendar for another program; who has the address needs nothing else. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering("calendar", request, async () => {
    const secret = secretIn((await params).address);
    const wait = await takeFeedTurn(secret, networkOf(request));
    if (wait > 0) return refuse("slow_down", { retryAfter: wait });
    const found = secret && (await readCalendar(secret));
    if (!found) return nowhere();
    const feed = feedOf(found.actor, found.plans, appEnv().APP_ORIGIN, currentInstant());
    const headers = {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="calendar.ics"',
      "cache-control": "private, no-store",
    };
    return new Response(feed, { headers });
  });
}
