import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { appEnv, namesThisMachine } from "@/app/env";
import { words } from "@/app/words";
import { createOrganisation, setUpSoFar } from "@/db/setup";
import { takeTurn } from "@/db/throttle";
import { newOrganisation, newPerson, password } from "@/lib/people/person";
import { networkOf } from "./network";
import { hashPassword } from "./password";
import type { AuthRefusal } from "./refuse";

const asked = z.object({
  organisation: newOrganisation.shape.name,
  zone: newOrganisation.shape.zone,
  country: newOrganisation.shape.country,
  name: newPerson.shape.name,
  jobTitle: newPerson.shape.jobTitle.optional(),
  email: newPerson.shape.email,
  password,
});

function isSame(given: unknown, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return typeof given === "string" && timingSafeEqual(digest(given), digest(expected));
}

/** Whoever sits at this machine may set up; anyone further away shows the token the terminal printed. */
export function needsSetUpToken(): boolean {
  const { isHttps, isLoopback } = appEnv();
  return isHttps || !isLoopback;
}

async function whyNotSetUp(request: Request, token: unknown): Promise<AuthRefusal | null> {
  const { FOOTING_SETUP_TOKEN } = appEnv();
  if ((await setUpSoFar()).organisation) return "already_set_up";
  if (!needsSetUpToken()) {
    // A foreign name that was pointed at this machine is not this machine.
    return namesThisMachine(request.headers.get("host")) ? null : "cross_site";
  }
  if ((await takeTurn("set-up", networkOf(request), { everySeconds: 30, burst: 10 })) > 0) {
    return "slow_down";
  }
  const matches = FOOTING_SETUP_TOKEN !== undefined && isSame(token, FOOTING_SETUP_TOKEN);
  return matches ? null : "wrong_token";
}

/** Creates the organisation and its first person from what the first-run page sent; null when it is done. */
export async function setUp(
  request: Request,
  fields: Record<string, unknown>,
): Promise<AuthRefusal | null> {
  const refused = await whyNotSetUp(request, fields.token);
  if (refused) return refused;
  const given = asked.safeParse(fields);
  if (!given.success) return "invalid";
  const { organisation, zone, country, name, email } = given.data;
  const jobTitle = given.data.jobTitle ?? words("setUp.firstJobTitle");
  const created = await createOrganisation(
    newOrganisation.parse({ name: organisation, zone, country }),
    newPerson.parse({ name, jobTitle, email }),
    { passwordHash: await hashPassword(given.data.password) },
  );
  return "refused" in created ? created.refused : null;
}
