import { cameTo, notThere, onPrivate } from "@/app/api/private/on-private";
import { currentInstant } from "@/app/clock";
import { changeEntry, removeEntry } from "@/db/private-journal";
import { readSession } from "@/db/sessions";
import type { SignedInPerson } from "@/lib/people/person";
import { id } from "@/lib/plan/text";
import { changing } from "@/lib/private/journal";

type Context = { params: Promise<{ entryId: string }> };

const done = { page: "/private/journal", goOn: true };

/** One changes or removes an entry of one's own; nothing tells that it was there. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return onPrivate(request, {
    shape: changing,
    read: readSession,
    work: async (actor: SignedInPerson, wish) => {
      const entryId = id.safeParse((await params).entryId);
      if (!entryId.success) return notThere;
      if (wish.type === "removed") {
        await removeEntry(actor, entryId.data);
        return done;
      }
      const { text, version } = wish;
      const entry = { entryId: entryId.data, text, version };
      const outcome = await changeEntry(actor, entry, currentInstant());
      if (outcome === "stale") return { code: "stale", because: "entry_changed" };
      return cameTo(outcome ? "done" : "not_there", done);
    },
  });
}
