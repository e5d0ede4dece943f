import type { Page } from "@playwright/test";
import { v7 } from "uuid";
import { z } from "zod";
import { hanna } from "../journey/job";
import type { Person } from "../person";
import { fresh } from "../places";

type Known = Person & { name: string; personId: string };

const someone = (name: string): Known => {
  const email = `${name.toLowerCase().replace(" ", ".")}@brookmill.example`;
  return { place: fresh, name, email, password: "", personId: "" };
};

/** The people of this story beside Hanna from HR, who set the place up. */
export const mara = someone("Mara Quill");
export const till = someone("Till Ashby");
export const ede = someone("Ede Farrow");
export const noor = someone("Noor Vance");

const headers = { origin: fresh.origin };
const added = z.object({ personId: z.uuid(), firstPassword: z.string() });

/** Sets the place up, unless it is already. */
export async function setUpOnce({ request }: Page) {
  await request.post(`${fresh.origin}/api/set-up`, {
    headers,
    data: {
      organisation: "Brookmill Returns",
      zone: "Europe/Dublin",
      name: "Hanna Weiss",
      email: hanna.email,
      password: hanna.password,
    },
  });
}

/** The admin adds somebody, who reports to somebody else or to nobody. */
export async function join({ request }: Page, person: Known, supervisorId: string | null) {
  const { name, email } = person;
  const data = { name, email, jobTitle: "Returns desk", supervisorId };
  const answer = await request.post("/api/people", { headers, data });
  const { personId, firstPassword } = added.parse(await answer.json());
  Object.assign(person, { personId, password: firstPassword });
}

/** Begins an empty draft for somebody and hands back its address. */
export async function begin({ request }: Page, { personId: employeeId }: Known) {
  const id = v7();
  const answer = await request.post("/api/plans", { headers, data: { id, employeeId } });
  if (!answer.ok()) throw new Error(await answer.text());
  return `/plans/${id}`;
}
