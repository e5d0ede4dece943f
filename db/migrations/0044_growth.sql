-- What lists look for, so that they need not look at every plan. Each is null but for the plans it is about, and changes
-- only when they begin or cease to be: an event that moves neither leaves the indexes alone.
alter table plans
  add column at_gate_since timestamptz(3) generated always as (
    case when status in ('in_review', 'ready') then changed_at end) stored,
  add column running_until date generated always as (
    case when status in ('delivered', 'underway', 'paused', 'hearing') then ends_on end) stored,
  add column awaited_until date generated always as (
    case when status in ('delivered', 'underway', 'paused', 'hearing') and waits_for_supervisor > 0 then ends_on end) stored;
create index plans_at_gate on plans (org_id, at_gate_since) where at_gate_since is not null;
create index plans_running on plans (org_id, running_until, plan_id) where running_until is not null;
create index plans_awaited on plans (org_id, awaited_until, plan_id) where awaited_until is not null;
create index plans_wait_for_hr on plans (org_id, plan_id) where waits_for_hr > 0;
-- Reviews are listed with the plans at the gate.
create index plan_hr_waits_beside_reviews on plan_hr_waits (org_id, since) where what <> 'review';
drop index plan_hr_waits_since;
drop index plan_events_missed;
create index plan_events_missed on plan_events (org_id, at, plan_id) where type = 'check_in_missed';
drop index plan_events_delete_on;

-- Running plans of others on which a date of the supervising may have passed, or that end within two weeks;
-- which of them has a fact to tell is the rules' to say.
create or replace function plans_to_look_at(at timestamptz) returns json language sql stable
return (
  select coalesce(json_agg(plan_json(p.plan_id, null) order by p.running_until, p.plan_id), '[]') from (
    (select p.plan_id, p.running_until from plans p
      where p.org_id = (select actor_org()) and (select actor_person()) not in (p.employee_id, p.supervisor_id)
        and p.running_until <= at::date + 14
      order by p.running_until, p.plan_id limit 20)
    union
    (select p.plan_id, p.awaited_until from plans p
      where p.org_id = (select actor_org()) and (select actor_person()) not in (p.employee_id, p.supervisor_id)
        and p.awaited_until is not null and p.changed_at < at - interval '1 day'
      order by p.awaited_until, p.plan_id limit 20)
    union
    (select p.plan_id, p.running_until from (
        select distinct e.plan_id from plan_events e
        where e.org_id = (select actor_org()) and e.type = 'check_in_missed' and e.at > at - interval '28 days') missed
      join plans p on p.org_id = (select actor_org()) and p.plan_id = missed.plan_id
      where (select actor_person()) not in (p.employee_id, p.supervisor_id) and p.running_until is not null
      order by p.running_until, p.plan_id limit 20)
    order by 2, 1 limit 20) p);

-- What waits for an actor, the newest plan first: on plans they are a side of, and for HR on those of others.
create function plans_that_wait(before uuid, most int) returns setof plans language sql stable as $$
  (select * from plans p
    where p.org_id = (select actor_org()) and (before is null or p.plan_id < before)
      and ((p.employee_id = (select actor_person()) and p.waits_for_employee > 0)
        or (p.supervisor_id = (select actor_person()) and p.employee_id <> (select actor_person())
          and p.waits_for_supervisor > 0))
    order by p.plan_id desc limit most)
  union all
  (select * from plans p
    where p.org_id = (select actor_org()) and (select actor_is_hr()) and (before is null or p.plan_id < before)
      and (select actor_person()) not in (p.employee_id, p.supervisor_id) and p.waits_for_hr > 0
    order by p.plan_id desc limit most)
$$;

create or replace function page_plans(session_hash bytea, filters jsonb) returns json language plpgsql as $$
declare
  actor jsonb := begin_session(session_hash);
  before uuid := (filters ->> 'before')::uuid;
  wanted text := filters ->> 'status';
  most int := least(coalesce((filters ->> 'limit')::int, 50), 100);
  rows json;
begin
  if actor is null then return null; end if;
  if filters ->> 'waits' is not null then
    select json_agg(summary_json(p) order by p.plan_id desc) into rows from (
      select * from plans_that_wait(before, case when wanted is null then most end) p
      where wanted is null or p.status = wanted
      order by p.plan_id desc limit most) p;
  elsif wanted is not null then
    select json_agg(summary_json(p) order by p.plan_id desc) into rows from (
      select * from plans p
      where p.org_id = (select actor_org()) and p.status = wanted and (before is null or p.plan_id < before)
      order by p.plan_id desc limit most) p;
  else
    select json_agg(summary_json(p) order by p.plan_id desc) into rows from (
      select * from plans p
      where p.org_id = (select actor_org()) and (before is null or p.plan_id < before)
      order by p.plan_id desc limit most) p;
  end if;
  return json_build_object('actor', actor, 'plans', coalesce(rows, '[]'));
end
$$;

-- Home: whole plans where one is a party and they are still going on, rows for HR, and who could get a plan.
create or replace function page_home(session_hash bytea) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  return json_build_object('actor', actor,
    'plans', (
      select coalesce(json_agg(plan_json(p.plan_id, null) order by p.plan_id desc), '[]') from (
        select p.plan_id from plans p
        where p.org_id = (select actor_org())
          and (select actor_person()) in (p.employee_id, p.supervisor_id)
          and p.status not in ('draft', 'closed', 'withdrawn')
        order by p.plan_id desc limit 20) p),
    'drafts', (
      select coalesce(json_agg(json_build_object('planId', p.plan_id, 'status', p.status,
          'employee', person_json(p.org_id, p.employee_id), 'savedAt', instant_text(d.saved_at),
          'title', d.document ->> 'title') order by d.saved_at desc), '[]')
      from plans p join plan_drafts d on d.org_id = p.org_id and d.plan_id = p.plan_id
      where p.org_id = (select actor_org()) and p.supervisor_id = (select actor_person())
        and p.status in ('draft', 'returned')),
    'waitsForHr', case when actor_is_hr() then (
      select coalesce(json_agg(summary_json(p) order by p.at_gate_since), '[]') from (
        select * from plans p where p.org_id = (select actor_org())
          and p.at_gate_since is not null and (select actor_person()) not in (p.employee_id, p.supervisor_id)
        order by p.at_gate_since limit 50) p) else '[]' end,
    'reports', (
      select coalesce(json_agg(person_json(l.org_id, l.person_id)), '[]') from reporting_lines l
      where l.org_id = (select actor_org()) and l.supervisor_id = (select actor_person())
        and l.from_on <= current_date and (l.to_on is null or l.to_on > current_date)));
end
$$;
