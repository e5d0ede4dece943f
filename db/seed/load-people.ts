import "server-only";
import { hash } from "@node-rs/argon2";
import { addPerson, findCredential } from "@/db/people";
import { createOrganisation } from "@/db/setup";
import { newOrganisation, newPerson } from "@/lib/people/person";
import { type DemoPerson, organisation, people, personId } from "./people";

/** Everyone of the demo signs in with this one; it opens nothing but invented plans. */
export const demoPassword = "larkspur parcels";

// As costly as a real one, so that no answer at the sign-in is quicker than another.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

const longAgo = "2020-01-01";

function join(person: DemoPerson, passwordHash: string) {
  const { orgId, ...rest } = organisation;
  const { name, jobTitle, email, supervisorId } = person;
  const joining = newPerson.parse({ name, jobTitle, email, supervisorId });
  const settled = { passwordHash, personId: person.personId };
  if (person.key === "odile")
    return createOrganisation(newOrganisation.parse(rest), joining, {
      ...settled,
      orgId,
      isDemo: true,
    });
  const admin = { orgId, personId: personId("odile") };
  return addPerson(admin, joining, { ...settled, fromOn: longAgo });
}

/** The organisation of the demo with everyone in it; who is there already stays as they are. */
export async function loadPeople(): Promise<void> {
  const passwordHash = await hash(demoPassword, cost);
  for (const person of people)
    if (!(await findCredential(person.email))) await join(person, passwordHash);
}
