import { notThere, onPrivate } from "@/app/api/private/on-private";
import { removeHelp } from "@/db/private-help";
import { readSession } from "@/db/sessions";
import type { SignedInPerson } from "@/lib/people/person";
import { id } from "@/lib/plan/text";
import { removing } from "@/lib/private/help";

type Context = { params: Promise<{ resourceId: string }> };

/** HR removes from the list. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return onPrivate(request, {
    shape: removing,
    read: readSession,
    work: async (actor: SignedInPerson) => {
      const resourceId = id.safeParse((await params).resourceId);
      if (!resourceId.success) return notThere;
      return (await removeHelp(actor, resourceId.data))
        ? { page: "/private/help" }
        : { code: "not_permitted", because: "only_hr" };
    },
  });
}
