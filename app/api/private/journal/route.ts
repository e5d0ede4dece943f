import * as z from "zod";
import { fullMoment } from "@/app/(signed-in)/private/full-moment";
import { misshapen } from "@/app/api/plans/refused";
import { cameTo, onPrivate } from "@/app/api/private/on-private";
import { answering } from "@/app/auth/answering";
import { refuse } from "@/app/auth/refuse";
import { sessionIdOf } from "@/app/auth/session";
import { currentInstant } from "@/app/clock";

import { words } from "@/app/words";
import { readJournal, writeEntry } from "@/db/private-journal";
import { readSession } from "@/db/sessions";
import type { SignedInPerson } from "@/lib/people/person";
import {
  exportForms,
  type JournalEntry,
  journalAsJson,
  journalAsText,
  writing,
} from "@/lib/private/journal";

/** One writes an entry of one's own journal. */
export function POST(request: Request): Promise<Response> {
  return onPrivate(request, {
    shape: writing,
    read: readSession,
    work: async (actor: SignedInPerson, { id, text }) =>
      cameTo(await writeEntry(actor, { entryId: id, text }, currentInstant()), {
        page: "/private/journal",
      }),
  });
}

const asked = z.object({ as: z.enum(exportForms).default("json") });

function copyOf(entries: JournalEntry[], as: (typeof exportForms)[number], zone: string): Response {
  const dated = ({ writtenAt }: JournalEntry) =>
    words("private.journal.exported", { written: fullMoment(writtenAt, zone) });
  const isText = as === "text";
  return new Response(isText ? journalAsText(entries, dated) : journalAsJson(entries), {
    headers: {
      "content-type": isText ? "text/plain; charset=utf-8" : "application/json",
      "content-disposition": `attachment; filename="journal.${isText ? "txt" : "json"}"`,
      "cache-control": "private, no-store",
    },
  });
}

/** One's whole journal, to keep: as JSON or as plain text. */
export function GET(request: Request): Promise<Response> {
  return answering("journal", request, async () => {
    const sessionId = await sessionIdOf(request);
    const wanted = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!wanted.success) return misshapen(wanted.error);
    const page = sessionId && (await readJournal(sessionId, {}));
    if (!page) return refuse("not_signed_in");
    return copyOf(page.entries.toReversed(), wanted.data.as, page.actor.zone);
  });
}
