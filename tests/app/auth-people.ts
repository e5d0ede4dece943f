import { hashPassword } from "@/app/auth/password";
import { addPerson } from "@/db/people";
import { createOrganisation } from "@/db/setup";
import { newOrganisation, newPerson } from "@/lib/people/person";

export const PASSWORD = "a calm sentence of mine";
export const ORIGIN = "http://localhost:4321";

/** The process as the launcher starts it. */
export function asLaunched() {
  process.env.APP_ORIGIN = ORIGIN;
  process.env.SESSION_SECRET = "s".repeat(48);
  process.env.HOST = "localhost";
}

/** An organisation with its admin (also HR partner) and one employee. */
export async function smallOrganisation() {
  const passwordHash = await hashPassword(PASSWORD);
  const created = await createOrganisation(
    newOrganisation.parse({ name: "Harbour & Co", zone: "Europe/Dublin" }),
    newPerson.parse({ name: "Ada Admin", jobTitle: "Head of people", email: "ada@harbour.test" }),
    { passwordHash },
  );
  if ("refused" in created) throw new Error(created.refused);
  const added = await addPerson(
    created,
    newPerson.parse({
      name: "Emil Employee",
      jobTitle: "Analyst",
      email: "emil@harbour.test",
      supervisorId: created.personId,
    }),
    { passwordHash },
  );
  if ("refused" in added) throw new Error(added.refused);
  return { orgId: created.orgId, admin: created.personId, employee: added.personId };
}

type Sending = { headers?: Record<string, string>; cookie?: string };

/** A request as a page of this origin sends it. */
export function sent(path: string, body: BodyInit | null, more: Sending = {}): Request {
  const headers = new Headers({
    origin: ORIGIN,
    host: new URL(ORIGIN).host,
    "sec-fetch-site": "same-origin",
    "x-forwarded-for": `10.1.${Math.floor(Math.random() * 250)}.7`,
    ...more.headers,
  });
  if (more.cookie) headers.set("cookie", more.cookie);
  return new Request(`${ORIGIN}${path}`, { method: "POST", body, headers });
}

export function form(path: string, fields: Record<string, string>, more: Sending = {}): Request {
  return sent(path, new URLSearchParams(fields), more);
}

export function json(path: string, fields: unknown, more: Sending = {}): Request {
  const headers = { "content-type": "application/json", ...more.headers };
  return sent(path, JSON.stringify(fields), { ...more, headers });
}

/** The cookie a browser would send back. */
export function cookieFrom(response: Response): string {
  return (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}
