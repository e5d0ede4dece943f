-- Roles belong to the whole cluster and may already be there; each is made once, without rights of its own.
do $$
declare working text;
begin
  foreach working in array array['footing_member', 'footing_auth', 'footing_setup'] loop
    if not exists (select from pg_roles where rolname = working) then
      execute format('create role %I nologin noinherit', working);
    end if;
  end loop;
  if not exists (select from pg_roles where rolname = 'footing_login') then
    create role footing_login login noinherit nosuperuser nocreatedb nocreaterole nobypassrls noreplication;
  end if;
  if exists (select from pg_roles where rolname = 'footing_login' and (rolinherit or rolsuper or rolbypassrls)) then
    raise exception 'the role footing_login must be noinherit, without superuser and bypassrls';
  end if;
  -- noinherit comes before the grants: from PostgreSQL 16 on a grant freezes it.
  foreach working in array array['footing_member', 'footing_auth', 'footing_setup'] loop
    if not pg_has_role('footing_login', working, 'member') then
      execute format('grant %I to footing_login', working);
    end if;
  end loop;
end
$$;

revoke all on schema public from public;
grant usage on schema public to footing_login, footing_member, footing_auth, footing_setup;

do $$
declare kept regclass;
begin
  for kept in
    select oid from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  loop
    execute format('alter table %s enable row level security, force row level security', kept);
  end loop;
end
$$;

create function actor_org() returns uuid language sql stable
  return nullif(current_setting('app.org_id', true), '')::uuid;
create function actor_person() returns uuid language sql stable
  return nullif(current_setting('app.person_id', true), '')::uuid;
create function actor_is_hr() returns boolean language sql stable
  return coalesce(nullif(current_setting('app.is_hr', true), '')::boolean, false);
create function actor_is_admin() returns boolean language sql stable
  return coalesce(nullif(current_setting('app.is_admin', true), '')::boolean, false);

-- A member reads who is in their organisation and who reports to whom.
grant select on organisations, people, reporting_lines to footing_member;
create policy member_reads on organisations for select to footing_member
  using (org_id = (select actor_org()));
create policy member_reads on people for select to footing_member
  using (org_id = (select actor_org()));
create policy member_reads on reporting_lines for select to footing_member
  using (org_id = (select actor_org()));

-- Sign-in looks a person up before anyone is known.
grant select on organisations, people, sign_in_names, credentials to footing_auth;
grant select, insert, delete on sessions to footing_auth;
grant update (last_seen_at, revoked_at) on sessions to footing_auth;
grant select, insert, delete on throttle to footing_auth;
grant update (due_at) on throttle to footing_auth;
create policy auth_reads on organisations for select to footing_auth using (true);
create policy auth_reads on people for select to footing_auth using (true);
create policy auth_reads on sign_in_names for select to footing_auth using (true);
create policy auth_reads on credentials for select to footing_auth using (true);
create policy auth_keeps on sessions for all to footing_auth using (true) with check (true);
create policy auth_keeps on throttle for all to footing_auth using (true) with check (true);

-- Set-up adds an organisation, and an admin adds people to their own; neither changes what is there.
grant select, insert on organisations, people, reporting_lines to footing_setup;
grant insert on sign_in_names, credentials to footing_setup;
create policy setup_reads on organisations for select to footing_setup using (true);
create policy setup_adds on organisations for insert to footing_setup
  with check (org_id = (select actor_org()) and (select actor_is_admin()));
create policy setup_reads on people for select to footing_setup
  using (org_id = (select actor_org()));
create policy setup_adds on people for insert to footing_setup
  with check (org_id = (select actor_org()) and (select actor_is_admin()));
create policy setup_reads on reporting_lines for select to footing_setup
  using (org_id = (select actor_org()));
create policy setup_adds on reporting_lines for insert to footing_setup
  with check (org_id = (select actor_org()) and (select actor_is_admin()));
create policy setup_adds on sign_in_names for insert to footing_setup
  with check (org_id = (select actor_org()) and (select actor_is_admin()));
create policy setup_adds on credentials for insert to footing_setup
  with check (org_id = (select actor_org()) and (select actor_is_admin()));

-- Acts as a person for the rest of the transaction, with what they are now, not what a caller remembers.
create function begin_as(org uuid, person uuid) returns jsonb language plpgsql as $$
declare actor jsonb;
begin
  perform set_config('role', 'footing_auth', true);
  select jsonb_build_object(
      'orgId', p.org_id, 'personId', p.person_id, 'name', p.name,
      'isHr', p.is_hr, 'isAdmin', p.is_admin, 'zone', coalesce(p.zone, o.zone))
    into actor
    from people p join organisations o on o.org_id = p.org_id
    where p.org_id = org and p.person_id = person and p.status = 'active';
  if actor is null then
    perform set_config('role', 'none', true);
    return null;
  end if;
  perform set_config('app.org_id', org::text, true),
    set_config('app.person_id', person::text, true),
    set_config('app.is_hr', actor ->> 'isHr', true),
    set_config('app.is_admin', actor ->> 'isAdmin', true),
    set_config('role', 'footing_member', true);
  return actor;
end
$$;

-- The first line of every page: the actor of a live session as jsonb, or null and no rights at all.
create function begin_session(session_hash bytea) returns jsonb language plpgsql as $$
declare live sessions;
begin
  perform set_config('role', 'footing_auth', true);
  select * into live from sessions s
    where s.id_hash = session_hash and s.revoked_at is null
      and s.expires_at > now() and s.last_seen_at > now() - interval '60 minutes';
  if live.org_id is null then
    perform set_config('role', 'none', true);
    return null;
  end if;
  -- Seen is written once a minute, not once a page.
  if live.last_seen_at < now() - interval '1 minute' then
    update sessions set last_seen_at = now() where org_id = live.org_id and id_hash = session_hash;
  end if;
  return begin_as(live.org_id, live.person_id);
end
$$;

create function start_session(org uuid, person uuid, session_hash bytea) returns void language plpgsql as $$
begin
  perform set_config('role', 'footing_auth', true);
  insert into sessions (org_id, id_hash, person_id, expires_at)
    values (org, session_hash, person, now() + interval '12 hours');
  delete from sessions
    where org_id = org and person_id = person and expires_at < now() - interval '30 days';
  delete from throttle where bucket in (
    select bucket from throttle where due_at < now() - interval '1 hour' limit 100 for update skip locked);
end
$$;

create function end_session(session_hash bytea) returns void language plpgsql as $$
begin
  perform set_config('role', 'footing_auth', true);
  update sessions set revoked_at = now() where id_hash = session_hash and revoked_at is null;
end
$$;

create function find_credential(address text) returns jsonb language plpgsql as $$
begin
  perform set_config('role', 'footing_auth', true);
  return (
    select jsonb_build_object('orgId', n.org_id, 'personId', n.person_id, 'passwordHash', c.password_hash)
      from sign_in_names n
      join credentials c on c.org_id = n.org_id and c.person_id = n.person_id
      join people p on p.org_id = n.org_id and p.person_id = n.person_id
      where n.email = address and p.status = 'active');
end
$$;

-- GCRA: seconds to wait, or 0 when a turn was taken.
create function take_turn(key bytea, every interval, burst integer) returns double precision
language plpgsql as $$
begin
  perform set_config('role', 'footing_auth', true);
  insert into throttle as t (bucket, due_at) values (key, now() + every)
    on conflict (bucket) do update set due_at = greatest(t.due_at, now()) + every
    where greatest(t.due_at, now()) + every <= now() + every * burst;
  if found then
    return 0;
  end if;
  return (
    select greatest(extract(epoch from t.due_at + every - every * burst - now()), 1)
      from throttle t where t.bucket = key);
end
$$;

create function set_up_so_far() returns jsonb language plpgsql as $$
begin
  perform set_config('role', 'footing_setup', true);
  return (
    select jsonb_build_object(
        'organisation', coalesce(bool_or(not is_demo), false),
        'demo', coalesce(bool_or(is_demo), false))
      from organisations);
end
$$;

create function insert_person(person jsonb) returns void language plpgsql as $$
declare org uuid := actor_org();
begin
  insert into people (org_id, person_id, name, job_title, zone, is_hr, is_admin)
    values (org, (person ->> 'personId')::uuid, person ->> 'name', person ->> 'jobTitle',
      person ->> 'zone', (person ->> 'isHr')::boolean, (person ->> 'isAdmin')::boolean);
  insert into sign_in_names (email, org_id, person_id)
    values (person ->> 'email', org, (person ->> 'personId')::uuid);
  insert into credentials (org_id, person_id, password_hash)
    values (org, (person ->> 'personId')::uuid, person ->> 'passwordHash');
  if person ->> 'supervisorId' is not null then
    insert into reporting_lines (org_id, person_id, supervisor_id, from_on)
      values (org, (person ->> 'personId')::uuid, (person ->> 'supervisorId')::uuid,
        coalesce((person ->> 'fromOn')::date,
          (select (now() at time zone zone)::date from organisations where org_id = org)));
  end if;
end
$$;

-- One organisation of its own, and one that is the demo: false when there is one of that kind.
create function create_organisation(organisation jsonb, person jsonb) returns boolean
language plpgsql as $$
begin
  perform set_config('role', 'footing_setup', true),
    set_config('app.org_id', organisation ->> 'orgId', true),
    set_config('app.person_id', person ->> 'personId', true),
    set_config('app.is_admin', 'true', true);
  perform pg_advisory_xact_lock(hashtext('footing create_organisation'));
  if exists (select from organisations where is_demo = (organisation ->> 'isDemo')::boolean) then
    return false;
  end if;
  insert into organisations (org_id, name, zone, country, working_weekdays, is_demo)
    values ((organisation ->> 'orgId')::uuid, organisation ->> 'name', organisation ->> 'zone',
      organisation ->> 'country',
      array(select jsonb_array_elements_text(organisation -> 'workingWeekdays')::integer),
      (organisation ->> 'isDemo')::boolean);
  perform insert_person(person);
  return true;
end
$$;

-- False when the one who asks is no admin (any more).
create function add_person(org uuid, admin uuid, person jsonb) returns boolean
language plpgsql as $$
declare actor jsonb := begin_as(org, admin);
begin
  if actor is null or not (actor ->> 'isAdmin')::boolean then
    return false;
  end if;
  perform set_config('role', 'footing_setup', true);
  perform insert_person(person);
  return true;
end
$$;
