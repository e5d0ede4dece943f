import { cameTo, onPrivate } from "@/app/api/private/on-private";
import { currentInstant } from "@/app/clock";
import { readPrivate } from "@/db/private";
import { tellHr } from "@/db/private-write";
import { telling, whyNotTell } from "@/lib/private/confidence";

const pages = { circumstance: "/private/circumstances", concern: "/private/concern" };

/** An employee tells HR something in confidence: circumstances, or a concern about the process. */
export function POST(request: Request): Promise<Response> {
  return onPrivate(request, {
    shape: telling,
    read: readPrivate,
    work: async ({ actor, plans, told }, wish) => {
      const refusal = whyNotTell(wish, plans, told);
      if (refusal) return refusal;
      return cameTo(await tellHr(actor, wish, currentInstant()), { page: pages[wish.kind] });
    },
  });
}
