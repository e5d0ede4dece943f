import "server-only";
import type { Person, SignedInPerson } from "@/lib/people/person";
import { ask } from "./client";
import { opened, type StoredPlan } from "./plans";
import { sessionHash } from "./sessions";

/** How many people one page offers to choose from; a part of a name narrows them. */
export const peopleToChooseFrom = 100;

type GuestsPage = { actor: SignedInPerson; plan: StoredPlan | null; people: Person[] };

/** A plan, and by name who could be invited to it, in one statement; nobody for a person who may not invite. */
export async function readGuestsPage(
  sessionId: string,
  planId: string,
  filters: { name?: string; isHr?: boolean },
) {
  const wanted = { ...filters, limit: peopleToChooseFrom };
  const [row] = await ask<{ page: GuestsPage | null }>(
    (sql) =>
      sql`select page_guests(${sessionHash(sessionId)}, ${planId}, ${sql.json(wanted)}) as page`,
  );
  if (!row?.page) return null;
  const { actor, plan, people } = row.page;
  return { actor, read: plan ? opened(plan) : null, people };
}
