import { randomBytes } from "node:crypto";
import type postgres from "postgres";
import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/people/standing";
import { bram, idOf, ines, odile, orgId, planId, tobias } from "../cast";

const hr = (n: number): Actor => ({ ...odile, personId: idOf(n) });

/** HR partners besides Odile, who approves Ines's plan: Rafe stands apart; Hanna has a plan of her own. */
export const rafe = hr(18);
export const hanna = hr(19);
/** An HR partner who supervised Ines's plan once and handed it on. */
export const once = hr(20);

export const hannasPlan = idOf(3);
/** A plan whose supervisor is an HR partner. */
export const supervisedByRafe = idOf(4);

export const freshKey = () => randomBytes(32).toString("base64url");

type Told = { plan: string; seq: number; type: string; body?: object };

/** What Odile recorded, straight into the history. */
async function recorded(sql: postgres.Sql, { plan: on, seq, type, body = {} }: Told) {
  const said = sql.json(JSON.parse(JSON.stringify({ type, ...body })));
  await sql`insert into plan_events (org_id, plan_id, seq, id, type, actor_id, standing, at, zone, body, commitment, head, prev, hash, signature, key_id)
    values (${orgId}, ${on}, ${seq}, ${newId()}, ${type}, ${odile.personId}, 'hr', now(), 'UTC', ${said}, '', '', '', '', '', '')`;
}

async function plan(sql: postgres.Sql, id: string, employee: Actor, supervisor: Actor) {
  await sql`insert into plans (org_id, plan_id, employee_id, first_supervisor_id, supervisor_id, terms, changed_at, title)
    select org_id, ${id}, ${employee.personId}, ${supervisor.personId}, ${supervisor.personId}, terms, now(), 'Another plan'
      from plans where plan_id = ${planId}`;
}

/** The cast's plan delivered and underway, approved by Odile, with Bram as guest; and two more plans. */
export async function seedPrivate(sql: postgres.Sql) {
  process.env.FIELD_KEY = freshKey();
  for (const [name, { personId }] of Object.entries({ Rafe: rafe, Hanna: hanna, Once: once }))
    await sql`insert into people (org_id, person_id, name, job_title, is_hr)
      values (${orgId}, ${personId}, ${name}, 'HR partner', true)`;
  await plan(sql, hannasPlan, hanna, tobias);
  await plan(sql, supervisedByRafe, ines, rafe);
  await sql`update plans set status = 'underway', was_delivered = true, title = coalesce(title, 'Shift hand-offs')`;
  for (const one of [planId, hannasPlan, supervisedByRafe])
    await recorded(sql, { plan: one, seq: 1, type: "plan_approved" });
  const body = { newSupervisorId: once.personId };
  await recorded(sql, { plan: planId, seq: 2, type: "supervisor_changed", body });
  await sql`insert into plan_guests values (${orgId}, ${planId}, ${bram.personId})`;
}
