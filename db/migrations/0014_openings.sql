-- On which days others opened a plan is for its employee to know. When the employee opens it, nobody is told.
create table plan_openings (
  org_id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  opened_on date not null,
  primary key (org_id, plan_id, person_id, opened_on),
  constraint plan_openings_plan foreign key (org_id, plan_id) references plans (org_id, plan_id) on delete cascade,
  constraint plan_openings_person foreign key (org_id, person_id) references people (org_id, person_id)
);

-- How far each reader has read, and how far before this visit; nobody reads another's.
create table plan_bookmarks (
  org_id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  version integer not null,
  read_at timestamptz(3) not null,
  version_before integer,
  read_before timestamptz(3),
  primary key (org_id, plan_id, person_id),
  constraint plan_bookmarks_plan foreign key (org_id, plan_id) references plans (org_id, plan_id) on delete cascade,
  constraint plan_bookmarks_person foreign key (org_id, person_id) references people (org_id, person_id)
);

alter table plan_openings enable row level security, force row level security;
alter table plan_bookmarks enable row level security, force row level security;

grant select, insert on plan_openings to footing_member;
create policy employee_knows on plan_openings for select to footing_member using (
  org_id = (select actor_org())
  and exists (select from plans p
    where p.org_id = plan_openings.org_id and p.plan_id = plan_openings.plan_id
      and p.employee_id = (select actor_person()))
);
create policy others_leave on plan_openings for insert to footing_member with check (
  org_id = (select actor_org()) and person_id = (select actor_person())
  and exists (select from plans p
    where p.org_id = plan_openings.org_id and p.plan_id = plan_openings.plan_id
      and p.employee_id <> (select actor_person()))
);

grant select, insert on plan_bookmarks to footing_member;
grant update (version, read_at, version_before, read_before) on plan_bookmarks to footing_member;
create policy own_alone on plan_bookmarks for all to footing_member
  using (org_id = (select actor_org()) and person_id = (select actor_person()))
  with check (org_id = (select actor_org()) and person_id = (select actor_person())
    and exists (select from plans p
      where p.org_id = plan_bookmarks.org_id and p.plan_id = plan_bookmarks.plan_id));

-- One row a person and day, on the plan's own calendar; a draft is opened by its author alone.
create function note_opening(plan uuid, at timestamptz) returns void language sql as $$
  insert into plan_openings (org_id, plan_id, person_id, opened_on)
    select p.org_id, p.plan_id, (select actor_person()), (at at time zone (p.terms ->> 'zone'))::date
    from plans p
    where p.org_id = (select actor_org()) and p.plan_id = plan and p.version > 0
      and p.employee_id <> (select actor_person())
    on conflict do nothing;
$$;

-- An hour without opening it ends a visit; what was read before the visit stays known as long as the visit lasts.
create function note_reading(plan uuid, at timestamptz) returns json language plpgsql as $$
begin
  insert into plan_bookmarks as b (org_id, plan_id, person_id, version, read_at)
    select p.org_id, p.plan_id, (select actor_person()), p.version, at
    from plans p
    where p.org_id = (select actor_org()) and p.plan_id = plan and p.version > 0
    on conflict (org_id, plan_id, person_id) do update set
      version_before = case when b.read_at < at - interval '1 hour' then b.version else b.version_before end,
      read_before = case when b.read_at < at - interval '1 hour' then b.read_at else b.read_before end,
      version = excluded.version,
      read_at = excluded.read_at
    where b.version <> excluded.version or b.read_at < at - interval '1 minute';
  return (select json_build_object('version', b.version_before, 'at', instant_text(b.read_before))
    from plan_bookmarks b
    where b.org_id = (select actor_org()) and b.plan_id = plan and b.person_id = (select actor_person())
      and b.version_before is not null);
end
$$;

create function openings_of(plan uuid) returns json language sql stable
return (
  select coalesce(json_agg(json_build_object(
      'person', person_json(o.org_id, o.person_id), 'days', o.days) order by o.days[array_upper(o.days, 1)] desc,
      o.person_id), '[]')
  from (
    select org_id, person_id, array_agg(opened_on order by opened_on) as days
    from plan_openings where org_id = (select actor_org()) and plan_id = plan
    group by org_id, person_id) o);

-- Whoever reads a page of a plan, its data or its history has opened it.
drop function page_plan(bytea, uuid, timestamptz);
create function page_plan(session_hash bytea, plan uuid, until timestamptz, at timestamptz default now()) returns json
language plpgsql as $$
declare
  actor jsonb := begin_session(session_hash);
  shown json;
begin
  if actor is null then return null; end if;
  shown := plan_json(plan, until);
  if shown is not null then perform note_opening(plan, at); end if;
  return json_build_object('actor', actor, 'plan', shown,
    'adjustments', case when shown is null then '[]' else adjustments_on(plan) end);
end
$$;

-- The plan page: what every page of a plan brings, how far the reader had read, and for its employee who opened it.
create function open_plan(session_hash bytea, plan uuid, at timestamptz) returns json language plpgsql as $$
declare page json := page_plan(session_hash, plan, null, at);
begin
  if page is null then return null; end if;
  return json_build_object('page', page, 'readBefore', note_reading(plan, at), 'openings', openings_of(plan));
end
$$;

-- The same for a person without a session: a visit that is told, as in the demo.
create function visit_plan(org uuid, person uuid, plan uuid, at timestamptz) returns boolean language plpgsql as $$
begin
  if begin_as(org, person) is null then return false; end if;
  perform note_opening(plan, at);
  perform note_reading(plan, at);
  return true;
end
$$;

create or replace function page_history(session_hash bytea, plan uuid, filters jsonb) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  perform note_opening(plan, now());
  return json_build_object('actor', actor, 'plan', plan_json(plan, null), 'entries', (
    select coalesce(json_agg(json_build_object('orgId', e.org_id, 'planId', e.plan_id, 'seq', e.seq, 'id', e.id,
        'type', e.type, 'actorId', e.actor_id, 'standing', e.standing, 'at', instant_text(e.at), 'zone', e.zone,
        'commitment', encode(e.commitment, 'hex'), 'salt', encode(e.salt, 'hex'), 'body', e.body, 'head', e.head,
        'prev', encode(e.prev, 'hex'), 'hash', encode(e.hash, 'hex'),
        'signature', encode(e.signature, 'hex'), 'keyId', e.key_id) order by e.seq), '[]')
    from plan_events e
    where e.org_id = (select actor_org()) and e.plan_id = plan
      and e.seq > coalesce((filters ->> 'after')::int, 0)
      and (filters ->> 'by' is null or e.actor_id = (filters ->> 'by')::uuid)
      and (filters -> 'types' is null or jsonb_typeof(filters -> 'types') = 'null'
        or e.type in (select jsonb_array_elements_text(filters -> 'types')))
      and (filters ->> 'from' is null or e.at >= (filters ->> 'from')::timestamptz)
      and (filters ->> 'until' is null or e.at < (filters ->> 'until')::timestamptz)));
end
$$;
