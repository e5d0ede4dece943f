import "server-only";
import { v7 as newId } from "uuid";
import type { PersonRefusal, PersonWish } from "@/lib/people/account";
import type { NewPerson } from "@/lib/people/person";
import type { Actor } from "@/lib/people/standing";
import { ask } from "./client";
import { ringEnded } from "./live-ring";
import { sessionHash } from "./sessions";

/** What the directory knows of an address that may sign in. */
export type Credential = { orgId: string; personId: string; passwordHash: string };

/** Settled outside: the id (made here when absent), the hashed password, the zone, the day the line begins. */
export type Joining = { passwordHash: string; personId?: string; zone?: string; fromOn?: string };

export type AddedPerson =
  | { personId: string }
  | { refused: "not_permitted" | "email_taken" | "no_such_supervisor" };

const REFUSED_BY: Record<string, "email_taken" | "no_such_supervisor"> = {
  sign_in_names_pkey: "email_taken",
  reporting_lines_supervisor: "no_such_supervisor",
};

/** Which promise of the tables an error broke, in the words of a refusal; null for any other error. */
export function refusedBy(error: unknown) {
  if (typeof error !== "object" || error === null || !("constraint_name" in error)) return null;
  return REFUSED_BY[String(error.constraint_name)] ?? null;
}

/** A person as the set-up functions of the database take them. */
export function joining(person: NewPerson, settled: Joining) {
  return { zone: null, fromOn: null, ...person, personId: newId(), ...settled };
}

/** The credential behind an address; null for unknown people and for those who left. */
export async function findCredential(email: string): Promise<Credential | null> {
  const [row] = await ask<{ found: Credential | null }>(
    (sql) => sql`select find_credential(${email}) as found`,
  );
  return row?.found ?? null;
}

/** Adds a person to the admin's organisation; whether they are still its admin is asked in the same statement. */
export async function addPerson(
  admin: Pick<Actor, "orgId" | "personId">,
  person: NewPerson,
  settled: Joining,
): Promise<AddedPerson> {
  const added = joining(person, settled);
  try {
    const [row] = await ask<{ done: boolean }>(
      (sql) =>
        sql`select add_person(${admin.orgId}, ${admin.personId}, ${sql.json(added)}) as done`,
    );
    return row?.done ? { personId: added.personId } : { refused: "not_permitted" };
  } catch (error) {
    const refused = refusedBy(error);
    if (refused) return { refused };
    throw error;
  }
}

/** What a wish needs besides: the hash of the first password that is given. */
type Settled = { passwordHash?: string };

export type NotChanged = PersonRefusal | "not_signed_in" | "not_permitted";

/** Changes an account as an admin wishes, or says why not; who the admin is and what they may is asked in the same statement. */
export async function changePerson(
  sessionId: string,
  personId: string,
  wish: PersonWish,
  settled: Settled = {},
): Promise<NotChanged | null> {
  const supervisorId =
    wish.do === "supervisor" && wish.supervisorId !== "nobody" ? wish.supervisorId : null;
  const asked = { ...wish, ...settled, supervisorId, changeId: newId() };
  const [row] = await ask<{ why: NotChanged | null }>(
    (sql) =>
      sql`select change_person(${sessionHash(sessionId)}, ${personId}, ${sql.json(asked)}) as why`,
  );
  if (!row || row.why) return row?.why ?? "not_signed_in";
  ringEnded();
  return null;
}
