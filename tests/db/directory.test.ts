import { afterAll, beforeAll, expect, test } from "vitest";
import { readDirectory } from "@/db/directory";
import { addPerson } from "@/db/people";
import { startSession } from "@/db/sessions";
import { createOrganisation } from "@/db/setup";
import { newOrganisation, newPerson } from "@/lib/people/person";
import { freshDatabase } from "./harness";

let db: Awaited<ReturnType<typeof freshDatabase>>;
let ada: { orgId: string; personId: string };
let emilId: string;

beforeAll(async () => {
  db = await freshDatabase();
  const created = await createOrganisation(
    newOrganisation.parse({ name: "Harbour & Co", zone: "Europe/Dublin" }),
    newPerson.parse({ name: "Ada", jobTitle: "Head of people", email: "ada@harbour.test" }),
    { passwordHash: "hash-of-ada" },
  );
  if ("refused" in created) throw new Error(created.refused);
  ada = created;
  const joins = { name: "Emil", jobTitle: "Analyst", email: "emil@harbour.test" };
  const added = await addPerson(ada, newPerson.parse({ ...joins, supervisorId: ada.personId }), {
    passwordHash: "hash-of-emil",
    fromOn: "2026-01-01",
  });
  if ("refused" in added) throw new Error(added.refused);
  emilId = added.personId;
});
afterAll(() => db.drop());

test("an admin sees who is here, who reports to whom, and who has rights, in one statement", async () => {
  const session = await startSession(ada);
  let page: Awaited<ReturnType<typeof readDirectory>> = null;
  const sent = await db.statementsDuring(async () => {
    page = await readDirectory(session, {});
  });
  expect(sent).toBe(1);
  expect(page).toMatchObject({
    actor: { name: "Ada" },
    directory: {
      people: [
        { name: "Ada", isHr: true, isAdmin: true, status: "active", reportsTo: null },
        { name: "Emil", isHr: false, isAdmin: false, reportsTo: { name: "Ada" } },
      ],
      names: [{ name: "Ada" }, { name: "Emil" }],
    },
  });
  const further = await readDirectory(session, { after: ada.personId });
  expect(further?.directory?.people.map(({ name }) => name)).toEqual(["Emil"]);
});

test("Emil, who is no admin, is told who he is and sees no directory; nobody signed in sees nothing", async () => {
  const session = await startSession({ orgId: ada.orgId, personId: emilId });
  expect(await readDirectory(session, {})).toMatchObject({
    actor: { name: "Emil" },
    directory: null,
  });
  expect(await readDirectory("no session", {})).toBeNull();
});
