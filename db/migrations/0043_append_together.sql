-- Several events of one organisation in one statement, each by its own actor: a role of its own may record them, by the
-- same rules as one alone, asked of the person who is named in the row.
do $$
begin
  if not exists (select from pg_roles where rolname = 'footing_recorder') then
    create role footing_recorder nologin noinherit;
  end if;
  if not pg_has_role('footing_login', 'footing_recorder', 'member') then
    grant footing_recorder to footing_login;
  end if;
end
$$;

grant usage on schema public to footing_recorder;
grant select on plans to footing_recorder;
grant update (supervisor_id, status, version, head, was_delivered, title, starts_on, ends_on, next_at,
  waits_for_employee, waits_for_supervisor, waits_for_hr, changed_at) on plans to footing_recorder;
grant select (org_id, plan_id, seq), insert on plan_events to footing_recorder;
grant select (org_id, person_id, is_hr, status) on people to footing_recorder;
grant select on plan_guests to footing_recorder;

create policy recorder_reads on plans for select to footing_recorder using (org_id = (select actor_org()));
create policy recorder_reads on plan_events for select to footing_recorder using (org_id = (select actor_org()));
create policy recorder_reads on people for select to footing_recorder using (org_id = (select actor_org()));
create policy recorder_reads on plan_guests for select to footing_recorder using (org_id = (select actor_org()));
-- What `who_records` asks with `standing_on`, spelled out for the person in the row.
create policy each_records on plan_events for insert to footing_recorder with check (
  org_id = (select actor_org())
  and exists (select from plans p join people actor on actor.org_id = p.org_id
    where p.org_id = plan_events.org_id and p.plan_id = plan_events.plan_id
      and actor.person_id = plan_events.actor_id and actor.status = 'active'
      and p.version + 1 = plan_events.seq and p.erased_at is null
      and permitted(plan_events.type, plan_events.standing, p.status)
      and plan_events.standing = case
        when p.employee_id = actor.person_id then case when p.was_delivered then 'employee' end
        when p.supervisor_id = actor.person_id then 'supervisor'
        when p.status = 'draft' then null
        when actor.is_hr then 'hr'
        when exists (select from plan_guests g
          where g.org_id = p.org_id and g.plan_id = p.plan_id and g.person_id = actor.person_id) then 'guest'
      end)
);
create policy follows_history_together on plans for update to footing_recorder
  using (
    org_id = (select actor_org())
    and version + 1 = (select max(seq) from plan_events e where e.org_id = plans.org_id and e.plan_id = plans.plan_id))
  with check (
    org_id = (select actor_org())
    and version = (select max(seq) from plan_events e where e.org_id = plans.org_id and e.plan_id = plans.plan_id));

-- A plan's row is written anew with every event: room beside it keeps the new version on its page and out of the indexes.
alter table plans set (fillfactor = 80);

-- What is kept beside several histories, all of them lists of rows; only what has changed is written.
create function keep_each(rows jsonb) returns void language plpgsql as $$
begin
  -- In a fixed order, so that two never wait crosswise.
  insert into plan_counts as c (org_id, status, slot, plans)
    select actor_org(), moved.status, abs(hashtext(p."planId"::text) % 16), sum(moved.change)
    from jsonb_to_recordset(rows -> 'plans') as p ("planId" uuid, was text, status text)
      cross join lateral (values (p.was, -1), (p.status, 1)) as moved (status, change)
    where p.was <> p.status
    group by 2, 3 order by 2, 3
    on conflict (org_id, status, slot) do update set plans = c.plans + excluded.plans;
  insert into plan_promises (org_id, plan_id, promise_id, owner, due_at, settled)
    select actor_org(), r."planId", r."promiseId", r.owner, r."dueAt", r.settled
    from jsonb_to_recordset(rows -> 'promises')
      as r ("planId" uuid, "promiseId" uuid, owner text, "dueAt" timestamptz, settled boolean)
    where row(r.owner, r."dueAt", r.settled) is distinct from (
      select row(k.owner, k.due_at, k.settled) from plan_promises k
      where k.org_id = actor_org() and k.plan_id = r."planId" and k.promise_id = r."promiseId")
    on conflict (org_id, plan_id, promise_id) do update
      set owner = excluded.owner, due_at = excluded.due_at, settled = excluded.settled;
  delete from plan_guests g using jsonb_to_recordset(rows -> 'plans') as p ("planId" uuid)
    where g.org_id = actor_org() and g.plan_id = p."planId"
      and not rows -> 'guests' @> jsonb_build_array(jsonb_build_object('planId', g.plan_id, 'personId', g.person_id));
  insert into plan_guests (org_id, plan_id, person_id)
    select actor_org(), r."planId", r."personId"
    from jsonb_to_recordset(rows -> 'guests') as r ("planId" uuid, "personId" uuid)
    on conflict do nothing;
  delete from plan_hr_waits w using jsonb_to_recordset(rows -> 'plans') as p ("planId" uuid)
    where w.org_id = actor_org() and w.plan_id = p."planId" and w.since is distinct from (select min(r.since)
      from jsonb_to_recordset(rows -> 'waitsForHr') as r ("planId" uuid, what text, about uuid, since timestamptz)
      where r."planId" = p."planId" and r.what = w.what and r.about = w.about);
  insert into plan_hr_waits (org_id, plan_id, what, about, since)
    select actor_org(), r."planId", r.what, r.about, min(r.since)
    from jsonb_to_recordset(rows -> 'waitsForHr') as r ("planId" uuid, what text, about uuid, since timestamptz)
    group by 2, 3, 4
    on conflict do nothing;
  insert into outbox (org_id, plan_id, version, at)
    select actor_org(), p."planId", p.seq, p.at
    from jsonb_to_recordset(rows -> 'plans') as p ("planId" uuid, seq int, at timestamptz);
end
$$;

-- The one write alone keeps beside its history what several keep.
create or replace function keep_beside(plan uuid, was text, kept jsonb, at timestamptz, version int) returns void
language plpgsql as $$
declare of_plan jsonb := jsonb_build_object('planId', plan);
begin
  perform keep_each(jsonb_build_object(
    'plans', jsonb_build_array(of_plan || jsonb_build_object('seq', version, 'at', at, 'was', was,
      'status', kept -> 'summary' ->> 'status')),
    'promises', (select coalesce(jsonb_agg(r || of_plan), '[]') from jsonb_array_elements(kept -> 'promises') r),
    'guests', (select coalesce(jsonb_agg(of_plan || jsonb_build_object('personId', r)), '[]')
      from jsonb_array_elements(kept -> 'guests') r),
    'waitsForHr', (select coalesce(jsonb_agg(r || of_plan), '[]')
      from jsonb_array_elements(kept -> 'waitsForHr') r)));
end
$$;

-- The write for several: true when all of them were recorded. What is not as clear as that leaves nothing behind, and is
-- asked one by one, where `append_event` says why.
create function append_events(org uuid, rows jsonb) returns boolean language plpgsql as $$
declare
  events int;
  followed int;
begin
  -- Whoever waits for another's plan does not hold up the rest for long.
  perform set_config('lock_timeout', '250ms', true), set_config('app.org_id', org::text, true),
    set_config('role', 'footing_recorder', true);
  insert into plan_events (org_id, plan_id, seq, id, type, actor_id, standing, at, zone, body, salt, commitment, head,
      prev, hash, signature, key_id)
    select org, e."planId", e.seq, e.id, e.type, e."actorId", e.standing, e.at, e.zone, e.body, decode(e.salt, 'hex'),
      decode(e.commitment, 'hex'), e.head, decode(e.prev, 'hex'), decode(e.hash, 'hex'), decode(e.signature, 'hex'),
      e."keyId"
    from jsonb_to_recordset(rows -> 'events') as e ("planId" uuid, seq int, id uuid, type text, "actorId" uuid,
      standing text, at timestamptz, zone text, body jsonb, salt text, commitment text, head text, prev text,
      hash text, signature text, "keyId" text)
    order by e."planId";
  get diagnostics events = row_count;
  update plans p set version = r.seq, head = decode(r.hash, 'hex'), changed_at = r.at,
      supervisor_id = r."supervisorId", status = r.status, was_delivered = r."wasDelivered", title = r.title,
      starts_on = r."startsOn", ends_on = r."endsOn", next_at = r."nextAt",
      waits_for_employee = (r."waitsFor" ->> 'employee')::int,
      waits_for_supervisor = (r."waitsFor" ->> 'supervisor')::int, waits_for_hr = (r."waitsFor" ->> 'hr')::int
    from jsonb_to_recordset(rows -> 'plans') as r ("planId" uuid, seq int, hash text, at timestamptz,
      "supervisorId" uuid, status text, "wasDelivered" boolean, title text, "startsOn" date, "endsOn" date,
      "nextAt" timestamptz, "waitsFor" jsonb)
    where p.org_id = org and p.plan_id = r."planId" and p.version + 1 = r.seq;
  get diagnostics followed = row_count;
  if followed <> events then
    raise exception 'a plan did not follow its history' using errcode = 'serialization_failure';
  end if;
  perform set_config('role', 'footing_keeper', true), keep_each(rows);
  return true;
exception when others then
  return false;
end
$$;
