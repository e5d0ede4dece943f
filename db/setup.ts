import "server-only";
import { v7 as newId } from "uuid";
import type { NewOrganisation, NewPerson } from "@/lib/people/person";
import { ask } from "./client";
import { type Joining, joining, refusedBy } from "./people";

export type SetUpSoFar = { organisation: boolean; demo: boolean };

export type CreatedOrganisation =
  | { orgId: string; personId: string }
  | { refused: "already_set_up" | "email_taken" };

/** Whether there is an organisation of one's own, and whether the demo is there to look at. */
export async function setUpSoFar(): Promise<SetUpSoFar> {
  const [row] = await ask<{ soFar: SetUpSoFar }>((sql) => sql`select set_up_so_far() as "soFar"`);
  return row?.soFar ?? { organisation: false, demo: false };
}

/** Creates an organisation with its first person, who is HR partner and admin; there is one, and one demo. */
export async function createOrganisation(
  organisation: NewOrganisation,
  firstPerson: NewPerson,
  settled: Joining & { isDemo?: boolean; orgId?: string },
): Promise<CreatedOrganisation> {
  const { isDemo = false, orgId = newId(), ...rest } = settled;
  const person = joining({ ...firstPerson, isHr: true, isAdmin: true, supervisorId: null }, rest);
  try {
    const [row] = await ask<{ done: boolean }>(
      (sql) => sql`select create_organisation(
        ${sql.json({ ...organisation, orgId, isDemo })}, ${sql.json(person)}) as done`,
    );
    return row?.done ? { orgId, personId: person.personId } : { refused: "already_set_up" };
  } catch (error) {
    if (refusedBy(error) === "email_taken") return { refused: "email_taken" };
    throw error;
  }
}
