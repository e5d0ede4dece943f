import "server-only";
import type { AccountChange, PersonRefusal } from "@/lib/people/account";
import type { Person, PersonStatus, SignedInPerson } from "@/lib/people/person";
import type { Instant } from "@/lib/time/instant";
import { ask } from "./client";
import type { PlanRow } from "./plans";
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

/** A person's account as an admin sees it. `plans` are those under way that this admin reads as an HR partner; `whyNot` says what cannot be done. */
export type Account = DirectoryRow & {
  email: string;
  leftAt: Instant | null;
  reports: Person[];
  names: Pick<Person, "personId" | "name">[];
  plans: PlanRow[];
  changes: AccountChange[];
  whyNot: Record<"hr" | "admin" | "leave" | "password" | "back", PersonRefusal | null>;
};

type PersonPage = { actor: SignedInPerson; account: Account | null };

/** One person in one statement; null without a live session, no account for anyone but an admin, nor of anyone elsewhere. */
export async function readPersonPage(
  sessionId: string,
  personId: string,
): Promise<PersonPage | null> {
  const [row] = await ask<{ page: PersonPage | null }>(
    (sql) => sql`select page_person(${sessionHash(sessionId)}, ${personId}) as page`,
  );
  return row?.page ?? null;
}
