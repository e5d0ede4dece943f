import * as z from "zod";
import { onPrivate } from "@/app/api/private/on-private";
import { currentInstant } from "@/app/clock";
import { secretShape } from "@/app/documents/calendar/address";
import { endFeed, keepFeed } from "@/db/calendar";
import { readSession } from "@/db/sessions";
import type { SignedInPerson } from "@/lib/people/person";

// A form brings an id that makes it record once; switching on twice is the same anyway.
const id = z.string().optional();
const wish = z.discriminatedUnion("do", [
  z.object({ do: z.literal("keep"), secret: secretShape, id }),
  z.object({ do: z.literal("end"), id }),
]);

/** One's own calendar address is switched on, takes the place of the one before, or ends. */
export function POST(request: Request): Promise<Response> {
  return onPrivate(request, {
    shape: wish,
    read: readSession,
    work: async (actor: SignedInPerson, asked) => {
      if (asked.do === "keep") await keepFeed(actor, asked.secret, currentInstant());
      else await endFeed(actor);
      return { page: "/calendar", goOn: true };
    },
  });
}
