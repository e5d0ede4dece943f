import { onPrivate } from "@/app/api/private/on-private";
import { currentInstant } from "@/app/clock";
import { addHelp } from "@/db/private-help";
import { readSession } from "@/db/sessions";
import type { SignedInPerson } from "@/lib/people/person";
import { adding } from "@/lib/private/help";

/** HR adds to the list of where help is to be had. */
export function POST(request: Request): Promise<Response> {
  return onPrivate(request, {
    shape: adding,
    read: readSession,
    work: async (actor: SignedInPerson, resource) =>
      (await addHelp(actor, resource, currentInstant()))
        ? { page: "/private/help" }
        : { code: "not_permitted", because: "only_hr" },
  });
}
