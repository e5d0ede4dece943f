import { generateKeyPairSync } from "node:crypto";
import type postgres from "postgres";
import { ada, bram, elsewhere, ines, odile, origin, terms, tobias, wren } from "../cast";

/** Puts the cast into a fresh database: Tobias supervises Ines and has begun the plan of the tests. */
export async function seedCast(sql: postgres.Sql) {
  process.env.SIGNING_KEY ??= generateKeyPairSync("ed25519").privateKey.export({
    type: "pkcs8",
    format: "pem",
  }) as string;
  const names = { Ines: ines, Tobias: tobias, Odile: odile, Wren: wren, Bram: bram, Ada: ada };
  for (const orgId of [origin.orgId, elsewhere.orgId])
    await sql`insert into organisations (org_id, name, zone, working_weekdays) values (${orgId}, 'Larkspur', 'Europe/Dublin', '{1,2,3,4,5}')`;
  for (const [name, person] of Object.entries({ ...names, Elke: elsewhere }))
    await sql`insert into people (org_id, person_id, name, job_title, is_hr, is_admin)
      values (${person.orgId}, ${person.personId}, ${name}, 'Works here', ${person.isHr}, ${person.isAdmin})`;
  await sql`insert into reporting_lines (org_id, person_id, supervisor_id, from_on)
    values (${origin.orgId}, ${ines.personId}, ${tobias.personId}, '2026-01-01')`;
  await sql`insert into plans (org_id, plan_id, employee_id, first_supervisor_id, supervisor_id, terms, changed_at)
    values (${origin.orgId}, ${origin.planId}, ${ines.personId}, ${tobias.personId}, ${tobias.personId},
      ${sql.json(JSON.parse(JSON.stringify(terms)))}, now())`;
  await sql`insert into plan_counts values (${origin.orgId}, 'draft', 0, 1)`;
}
