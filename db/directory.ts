import "server-only";
import type { Person, PersonStatus, SignedInPerson } from "@/lib/people/person";
import { ask } from "./client";
import { sessionHash } from "./sessions";

/** A person as an admin sees them: their rights everywhere, and who they report to today. */
export type DirectoryRow = Person & {
  isHr: boolean;
  isAdmin: boolean;
  status: PersonStatus;
  reportsTo: Person | null;
};

type Directory = {
  people: DirectoryRow[];
  names: Pick<Person, "personId" | "name">[];
};

/** How many people one page of the directory holds. */
export const peopleAPage = 100;

type PeoplePage = { actor: SignedInPerson; directory: Directory | null };

/** What the directory is narrowed to: a part of a name, a right everywhere, those who left; `after` is the last person of the page above. */
export type PeopleFilters = { name?: string; who?: "hr" | "admin" | "left"; after?: string };

/** Who is here, in one statement; null without a live session, no directory for anyone but an admin. */
export async function readDirectory(
  sessionId: string,
  filters: PeopleFilters,
): Promise<PeoplePage | null> {
  const wanted = { ...filters, limit: peopleAPage };
  const [row] = await ask<{ page: PeoplePage | null }>(
    (sql) => sql`select page_people(${sessionHash(sessionId)}, ${sql.json(wanted)}) as page`,
  );
  return row?.page ?? null;
}
