import type postgres from "postgres";
import { v7 as newId } from "uuid";
import { record } from "@/db/record";
import { ines, odile, orgId, planId, tobias } from "@/tests/cast";
import { underway } from "@/tests/story";

const LONG = 40;
const FEW = 5;
const ONE_IN = 50;
const PEOPLE_PER_SUPERVISOR = 8;

const cast = { [ines.personId]: ines, [tobias.personId]: tobias, [odile.personId]: odile };

async function told(by: keyof typeof cast, at: string, wish: Parameters<typeof record>[2]) {
  const actor = cast[by];
  if (!actor) throw new Error("somebody unknown");
  const answer = await record(actor, planId, wish, () => at);
  if (!answer.recorded) throw new Error(JSON.stringify(answer.refusal));
}

/** Records the plan of the tests until it has forty events. */
export async function recordLongPlan(): Promise<void> {
  const { history } = underway();
  for (const { id, by, at, event } of history) await told(by, at, { id, event });
  for (let n = history.length; n < LONG; n += 1) {
    const text = `Does question ${n} of this week belong to the hand-off or to the plan of the day?`;
    const event = { type: "question_asked", about: { what: "plan" }, text } as const;
    const at = `2026-10-07T09:${String(n).padStart(2, "0")}:00.000Z`;
    await told(ines.personId, at, { id: newId(), event });
  }
}

/**
 * Copies one plan until the organisation has so many: one in fifty keeps its forty events, the
 * rest its first five. The copies read like the first but are not signed for.
 */
export async function fillWithPlans(
  sql: postgres.Sql,
  count: number,
  first: { orgId: string; planId: string } = { orgId, planId },
): Promise<void> {
  const [parties] = await sql<{ employee: string; supervisor: string }[]>`
    select employee_id as employee, supervisor_id as supervisor from plans where plan_id = ${first.planId}`;
  if (!parties) throw new Error("there is no plan to copy");
  await sql.unsafe(`
    set session_replication_role = replica;
    create temp table made as
      select n, overlay(gen_random_uuid()::text placing '7' from 15 for 1)::uuid as plan_id, gen_random_uuid() as employee_id,
        n / ${PEOPLE_PER_SUPERVISOR} as team, n % ${ONE_IN} = 0 as is_long
      from generate_series(1, ${count - 1}) n;
    create temp table leads as select team, gen_random_uuid() as person_id from (select distinct team from made) t;
    insert into people (org_id, person_id, name, job_title)
      select '${first.orgId}', person_id, 'Supervisor ' || team, 'Leads a team' from leads;
    insert into people (org_id, person_id, name, job_title)
      select '${first.orgId}', employee_id, 'Person ' || n, 'Works here' from made;
    insert into plans (org_id, plan_id, employee_id, first_supervisor_id, supervisor_id, terms, status, version, head,
        was_delivered, title, starts_on, ends_on, next_at, waits_for_employee, waits_for_supervisor, waits_for_hr, changed_at)
      select p.org_id, m.plan_id, m.employee_id, l.person_id, l.person_id, p.terms,
        case when m.is_long then p.status else coalesce((array['in_review', 'ready', 'underway'])[1 + n % 20], 'closed') end,
        case when m.is_long then p.version else ${FEW} end, p.head, p.was_delivered, p.title,
        p.starts_on, p.ends_on, p.next_at, case when m.is_long then p.waits_for_employee else 0 end,
        case when m.is_long then p.waits_for_supervisor else 0 end, case when m.is_long then p.waits_for_hr else 0 end,
        p.changed_at
      from made m join leads l using (team), plans p where p.plan_id = '${first.planId}';
    insert into plan_events (org_id, plan_id, seq, id, type, actor_id, standing, at, zone, body, salt, commitment, head,
        prev, hash, signature, key_id)
      select e.org_id, m.plan_id, e.seq, gen_random_uuid(), e.type,
        case e.actor_id when '${parties.employee}' then m.employee_id when '${parties.supervisor}' then l.person_id
          else e.actor_id end,
        e.standing, e.at, e.zone, e.body, e.salt, e.commitment, e.head, e.prev, e.hash, e.signature, e.key_id
      from made m join leads l using (team), plan_events e
      where e.plan_id = '${first.planId}' and (m.is_long or e.seq <= ${FEW});
    insert into plan_promises (org_id, plan_id, promise_id, owner, due_at, settled)
      select k.org_id, m.plan_id, k.promise_id, k.owner, k.due_at, k.settled
      from made m, plan_promises k where k.plan_id = '${first.planId}' and m.is_long;
    insert into plan_hr_waits (org_id, plan_id, what, about, since)
      select w.org_id, m.plan_id, w.what, w.about, w.since
      from made m, plan_hr_waits w where w.plan_id = '${first.planId}' and m.is_long;
    insert into plan_hr_waits (org_id, plan_id, what, about, since)
      select org_id, plan_id, 'review', plan_id, changed_at from plans where status = 'in_review'
      on conflict do nothing;
    insert into plan_counts (org_id, status, slot, plans)
      select org_id, status, 99, count(*) from plans group by org_id, status;
    drop table made, leads;
    set session_replication_role = origin;
    analyze;`);
}
