import { hash } from "@node-rs/argon2";
import type postgres from "postgres";
import { sealSession } from "@/app/auth/cookie";
import { sessionHash, startSession } from "@/db/sessions";
import { idOf, orgId } from "@/tests/cast";

/** Somebody whose access ends; `nth` tells them from the others. */
export type Person = { personId: string; email: string; nth: number };

/** A browser in which they are signed in, and the name by which a session is ended from elsewhere. */
export type Browser = { cookie: string; handle: string };

export const password = "a password that ends";

/** An admin and HR partner who is no party of any plan. */
export const vera = idOf(9_000);

const person = (from: number) => (nth: number) => ({
  personId: idOf(from + nth),
  email: `person-${from + nth}@larkspur.example`,
  nth,
});

const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** HR partners, who read every plan by that right, and colleagues, who read one only by their part in it. */
export async function seedCrowd(sql: postgres.Sql, count: number) {
  const numbers = Array.from({ length: count + 1 }, (_, nth) => nth);
  const hr = numbers.slice(0, count).map(person(10_000));
  const colleagues = numbers.map(person(20_000));
  const kept = await hash(password, cost);
  await sql`insert into people (org_id, person_id, name, job_title, is_hr, is_admin)
    values (${orgId}, ${vera}, 'Vera', 'Works here', true, true)`;
  for (const { personId, email, nth } of [...hr, ...colleagues]) {
    const isHr = hr.some((one) => one.personId === personId);
    await sql`insert into people (org_id, person_id, name, job_title, is_hr)
      values (${orgId}, ${personId}, ${`Person ${nth}`}, 'Works here', ${isHr})`;
    await sql`insert into sign_in_names (email, org_id, person_id) values (${email}, ${orgId}, ${personId})`;
    await sql`insert into credentials (org_id, person_id, password_hash) values (${orgId}, ${personId}, ${kept})`;
  }
  /** Everyone has their rights, their place and their password back. */
  const restore = async () => {
    const ids = hr.map(({ personId }) => personId);
    await sql`update people set is_hr = true, status = 'active', left_at = null where person_id in ${sql(ids)}`;
    await sql`update credentials set password_hash = ${kept} where person_id in ${sql(ids)}`;
    await sql`delete from throttle`;
  };
  return { hr, colleagues, restore };
}

export async function browserOf(personId: string): Promise<Browser> {
  const sessionId = await startSession({ orgId, personId });
  const handle = sessionHash(sessionId).toString("hex").slice(0, 16);
  return { cookie: `footing-session=${await sealSession(sessionId)}`, handle };
}
