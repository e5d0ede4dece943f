-- A missed check-in is looked for on every running plan.
create index plan_events_missed on plan_events (org_id, plan_id, at) where type = 'check_in_missed';
create index sessions_person on sessions (org_id, person_id, created_at);

-- When the person behind a session was here before it, for their own eyes alone.
create function here_before(session_hash bytea) returns text language plpgsql as $$
declare moment timestamptz;
begin
  perform set_config('role', 'footing_auth', true);
  select max(earlier.last_seen_at) into moment
    from sessions s join sessions earlier on earlier.org_id = s.org_id and earlier.person_id = s.person_id
      and earlier.created_at < s.created_at
    where s.id_hash = session_hash;
  perform set_config('role', 'none', true);
  return instant_text(moment);
end
$$;

-- Running plans of others on which a date of the supervising may have passed, or that end within two weeks;
-- which of them has a fact to tell is the rules' to say.
create function plans_to_look_at(at timestamptz) returns json language sql stable
return (
  select coalesce(json_agg(plan_json(p.plan_id, null) order by p.ends_on, p.plan_id), '[]') from (
    select p.plan_id, p.ends_on from plans p
    where p.org_id = (select actor_org()) and p.status in ('delivered', 'underway', 'paused', 'hearing')
      and (select actor_person()) not in (p.employee_id, p.supervisor_id)
      and (p.ends_on <= at::date + 14
        or (p.waits_for_supervisor > 0 and p.changed_at < at - interval '1 day')
        or exists (select from plan_events e where e.org_id = p.org_id and e.plan_id = p.plan_id
          and e.type = 'check_in_missed' and e.at > at - interval '28 days'))
    order by p.ends_on, p.plan_id limit 20) p);

-- What stands on the home page beside the plans: since when a reader was away, and for HR what to look at.
create function home_beside(session_hash bytea, at timestamptz) returns json language plpgsql as $$
declare
  before text := here_before(session_hash);
begin
  if begin_session(session_hash) is null then return null; end if;
  return json_build_object('hereBefore', before,
    'toLookAt', case when actor_is_hr() then plans_to_look_at(at) else '[]' end);
end
$$;

-- Lists: what waits for the reader, a part of a name, who has which rights.
create or replace function page_plans(session_hash bytea, filters jsonb) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  return json_build_object('actor', actor, 'plans', (
    select coalesce(json_agg(summary_json(p) order by p.plan_id desc), '[]') from (
      select * from plans p
      where p.org_id = (select actor_org())
        and (filters ->> 'status' is null or p.status = filters ->> 'status')
        and (filters ->> 'waits' is null or case standing_on(p) when 'employee' then p.waits_for_employee > 0
          when 'supervisor' then p.waits_for_supervisor > 0 when 'hr' then p.waits_for_hr > 0 else false end)
        and (filters ->> 'before' is null or p.plan_id < (filters ->> 'before')::uuid)
      order by p.plan_id desc limit least(coalesce((filters ->> 'limit')::int, 50), 100)) p));
end
$$;

create or replace function page_people(session_hash bytea, filters jsonb) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  if not actor_is_admin() then return json_build_object('actor', actor, 'directory', null); end if;
  return json_build_object('actor', actor, 'directory', json_build_object(
    'people', (
      select coalesce(json_agg(json_build_object('personId', p.person_id, 'name', p.name,
          'jobTitle', p.job_title, 'isHr', p.is_hr, 'isAdmin', p.is_admin, 'status', p.status,
          'reportsTo', (select person_json(l.org_id, l.supervisor_id) from reporting_lines l
            where l.org_id = p.org_id and l.person_id = p.person_id
              and l.from_on <= current_date and (l.to_on is null or l.to_on > current_date)
            order by l.from_on desc limit 1))
        order by p.name, p.person_id), '[]')
      from (
        select * from people q
        where q.org_id = (select actor_org())
          and (filters ->> 'name' is null or strpos(lower(q.name), lower(filters ->> 'name')) > 0)
          and case filters ->> 'who'
            when 'hr' then q.is_hr when 'admin' then q.is_admin when 'left' then q.status = 'left' else true end
          and (filters ->> 'after' is null or (q.name, q.person_id) > (
            select last.name, last.person_id from people last
            where last.org_id = (select actor_org()) and last.person_id = (filters ->> 'after')::uuid))
        order by q.name, q.person_id limit least(coalesce((filters ->> 'limit')::int, 100), 100)) p),
    'names', (
      select coalesce(json_agg(json_build_object('personId', p.person_id, 'name', p.name)
        order by p.name, p.person_id), '[]')
      from (
        select * from people q where q.org_id = (select actor_org()) and q.status = 'active'
        order by q.name, q.person_id limit 2000) p)));
end
$$;
