-- Everybody's own account, and what an admin may do to it: two roles that reach nothing else.
do $$
declare working text;
begin
  foreach working in array array['footing_account', 'footing_directory'] loop
    if not exists (select from pg_roles where rolname = working) then
      execute format('create role %I nologin noinherit', working);
    end if;
    if not pg_has_role('footing_login', working, 'member') then
      execute format('grant %I to footing_login', working);
    end if;
  end loop;
end
$$;

CREATE TABLE "account_changes" (
	"org_id" uuid NOT NULL,
	"change_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"by_id" uuid NOT NULL,
	"what" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_changes_org_id_change_id_what_pk" PRIMARY KEY("org_id","change_id","what")
);
ALTER TABLE "account_changes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "people" ADD COLUMN "left_at" timestamp with time zone;
ALTER TABLE "sessions" ADD COLUMN "browser" text;
ALTER TABLE "sessions" ADD COLUMN "system" text;
ALTER TABLE "account_changes" ADD CONSTRAINT "account_changes_person" FOREIGN KEY ("org_id","person_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "account_changes" ADD CONSTRAINT "account_changes_by" FOREIGN KEY ("org_id","by_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "account_changes_person_at" ON "account_changes" USING btree ("org_id","person_id","at");
CREATE INDEX "people_left" ON "people" USING btree ("org_id") WHERE "people"."status" = 'left';

alter table account_changes force row level security;
do $$
begin
  execute format('create policy owner_reads on account_changes for select to %I using (true)', current_user);
end
$$;

grant usage on schema public to footing_account, footing_directory;

-- One's own password, sessions and address, and nobody else's.
grant select on people, sign_in_names, credentials, account_changes, sessions to footing_account;
grant update (password_hash, changed_at) on credentials to footing_account;
grant insert on sessions, account_changes to footing_account;
grant update (revoked_at) on sessions to footing_account;
create policy account_names on people for select to footing_account
  using (org_id = (select actor_org()));
create policy own_alone on sign_in_names for select to footing_account
  using (org_id = (select actor_org()) and person_id = (select actor_person()));
create policy own_alone on credentials for all to footing_account
  using (org_id = (select actor_org()) and person_id = (select actor_person()))
  with check (org_id = (select actor_org()) and person_id = (select actor_person()));
create policy own_alone on sessions for all to footing_account
  using (org_id = (select actor_org()) and person_id = (select actor_person()))
  with check (org_id = (select actor_org()) and person_id = (select actor_person()));
create policy own_read on account_changes for select to footing_account
  using (org_id = (select actor_org()) and person_id = (select actor_person()));
create policy own_added on account_changes for insert to footing_account
  with check (org_id = (select actor_org()) and person_id = (select actor_person()) and by_id = person_id);

-- An admin lets people in and out of the organisation; a password is put in, and never read.
grant select on people, reporting_lines, sign_in_names, account_changes to footing_directory;
grant update (is_hr, is_admin, status, left_at) on people to footing_directory;
grant insert on reporting_lines, account_changes to footing_directory;
grant update (to_on) on reporting_lines to footing_directory;
grant select (org_id, person_id) on credentials, calendar_feeds to footing_directory;
grant update (password_hash, changed_at) on credentials to footing_directory;
grant select (org_id, person_id, revoked_at) on sessions to footing_directory;
grant update (revoked_at) on sessions to footing_directory;
grant delete on calendar_feeds to footing_directory;
do $$
declare kept text;
begin
  foreach kept in array array['people', 'reporting_lines', 'sign_in_names', 'credentials', 'sessions', 'calendar_feeds'] loop
    execute format('create policy admin_keeps on %I for all to footing_directory
      using (org_id = (select actor_org()) and (select actor_is_admin()))
      with check (org_id = (select actor_org()) and (select actor_is_admin()))', kept);
  end loop;
end
$$;
create policy admin_reads on account_changes for select to footing_directory
  using (org_id = (select actor_org()) and (select actor_is_admin()));
create policy admin_adds on account_changes for insert to footing_directory
  with check (org_id = (select actor_org()) and (select actor_is_admin()) and by_id = (select actor_person()));

-- Whatever opens or ends the sessions of a person takes turns, so that none is born from what has just ended.
create function account_in_turn(person uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtext('footing account'), hashtext(person::text));
$$;

-- No session of a password that is no longer the one, or of somebody who has left meanwhile.
drop function start_session(uuid, uuid, bytea);
create function start_session(org uuid, person uuid, session_hash bytea, device jsonb default null, checked text default null)
returns boolean language plpgsql as $$
begin
  perform account_in_turn(person);
  perform set_config('role', 'footing_auth', true);
  if checked is not null and not exists (
    select from credentials c join people p on p.org_id = c.org_id and p.person_id = c.person_id
      where c.org_id = org and c.person_id = person and c.password_hash = checked and p.status = 'active') then
    return false;
  end if;
  insert into sessions (org_id, id_hash, person_id, expires_at, browser, system)
    values (org, session_hash, person, now() + interval '12 hours', device ->> 'browser', device ->> 'system');
  delete from sessions
    where org_id = org and person_id = person and expires_at < now() - interval '30 days';
  delete from throttle where bucket in (
    select bucket from throttle where due_at < now() - interval '1 hour' limit 100 for update skip locked);
  return true;
end
$$;

-- Whether there was one to end.
drop function end_session(bytea);
create function end_session(session_hash bytea) returns boolean language plpgsql as $$
begin
  perform set_config('role', 'footing_auth', true);
  update sessions set revoked_at = now() where id_hash = session_hash and revoked_at is null;
  return found;
end
$$;

create function changes_of(person uuid) returns json language sql stable
return (
  select coalesce(json_agg(json_build_object('what', c.what, 'at', instant_text(c.at), 'isOwn', c.by_id = c.person_id,
      'by', (select p.name from people p where p.org_id = c.org_id and p.person_id = c.by_id))
    order by c.at desc, c.change_id desc), '[]')
  from (
    select * from account_changes a where a.org_id = (select actor_org()) and a.person_id = person
    order by a.at desc, a.change_id desc limit 20) c);

-- One's own account: the address one signs in with, the sessions still going on, and what was changed.
create function page_account(session_hash bytea) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  perform set_config('role', 'footing_account', true);
  return json_build_object('actor', actor, 'at', instant_text(now()),
    'email', (select min(n.email) from sign_in_names n
      where n.org_id = (select actor_org()) and n.person_id = (select actor_person())),
    'changes', changes_of(actor_person()),
    'sessions', (
      select coalesce(json_agg(json_build_object('handle', encode(substr(s.id_hash, 1, 8), 'hex'),
          'isThis', s.id_hash = session_hash, 'browser', s.browser, 'system', s.system,
          'since', instant_text(s.created_at), 'lastUsed', instant_text(s.last_seen_at))
        order by s.id_hash <> session_hash, s.created_at desc), '[]')
      from sessions s
      where s.org_id = (select actor_org()) and s.person_id = (select actor_person()) and s.revoked_at is null
        and s.expires_at > now() and s.last_seen_at > now() - interval '60 minutes'));
end
$$;

-- What a present password is compared with; for the person of the session alone.
create function own_credential(session_hash bytea) returns jsonb language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  perform set_config('role', 'footing_account', true);
  return (
    select jsonb_build_object('email', min(n.email), 'passwordHash', c.password_hash)
      from credentials c join sign_in_names n on n.org_id = c.org_id and n.person_id = c.person_id
      where c.org_id = (select actor_org()) and c.person_id = (select actor_person())
      group by c.password_hash);
end
$$;

-- The session goes on under a new id, no longer than before; every other one ends. False when the password that was
-- asked for is no longer the one.
create function change_password(session_hash bytea, next_hash bytea, checked text, fresh text, change uuid)
returns boolean language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return false; end if;
  perform account_in_turn(actor_person());
  perform set_config('role', 'footing_account', true);
  update credentials c set password_hash = fresh, changed_at = now()
    where c.org_id = actor_org() and c.person_id = actor_person() and c.password_hash = checked;
  if not found then return false; end if;
  insert into sessions (org_id, id_hash, person_id, created_at, expires_at, browser, system)
    select s.org_id, next_hash, s.person_id, s.created_at, s.expires_at, s.browser, s.system
      from sessions s where s.org_id = actor_org() and s.id_hash = session_hash and s.revoked_at is null;
  update sessions s set revoked_at = now()
    where s.org_id = actor_org() and s.person_id = actor_person() and s.id_hash <> next_hash and s.revoked_at is null;
  insert into account_changes (org_id, change_id, person_id, by_id, what)
    values (actor_org(), change, actor_person(), actor_person(), 'password_chosen');
  return true;
end
$$;

-- Ends one of the other sessions of a person, or all of them; never the one that asks. Null without a live session.
create function end_own_sessions(session_hash bytea, handle text) returns integer language plpgsql as $$
declare
  actor jsonb := begin_session(session_hash);
  ended integer;
begin
  if actor is null then return null; end if;
  perform set_config('role', 'footing_account', true);
  update sessions s set revoked_at = now()
    where s.org_id = actor_org() and s.person_id = actor_person() and s.revoked_at is null
      and s.id_hash <> session_hash and (handle is null or encode(substr(s.id_hash, 1, 8), 'hex') = handle);
  get diagnostics ended = row_count;
  return ended;
end
$$;

-- Why an admin may not change an account in this way, or null. Somebody always remains who can let people in, and
-- somebody who reads the plans; and who reads the plans is not for an admin alone to say.
create function why_not_change(person uuid, change text) returns text language plpgsql stable as $$
declare one people;
begin
  select * into one from people p where p.org_id = actor_org() and p.person_id = person;
  if one.person_id is null then return 'not_there'; end if;
  if change = 'back' and one.status = 'active' then return 'is_here'; end if;
  if change <> 'back' and one.status <> 'active' then return 'has_left'; end if;
  if change in ('leave', 'back', 'password') and person = actor_person() then return 'own_account'; end if;
  if not actor_is_hr() and (change = 'hr' or (change in ('back', 'password') and one.is_hr)) then return 'hr_alone'; end if;
  if change in ('hr', 'leave') and one.is_hr and not exists (select from people p
      where p.org_id = actor_org() and p.is_hr and p.status = 'active' and p.person_id <> person) then
    return 'last_hr';
  end if;
  if change in ('admin', 'leave') and one.is_admin and not exists (select from people p
      where p.org_id = actor_org() and p.is_admin and p.status = 'active' and p.person_id <> person) then
    return 'last_admin';
  end if;
  return null;
end
$$;

create function note_change(person uuid, wish jsonb, what text) returns void language sql as $$
  insert into account_changes (org_id, change_id, person_id, by_id, what)
    values (actor_org(), (wish ->> 'changeId')::uuid, person, actor_person(), what);
$$;

create function end_sessions_of(person uuid) returns void language plpgsql as $$
begin
  perform account_in_turn(person);
  update sessions s set revoked_at = now()
    where s.org_id = actor_org() and s.person_id = person and s.revoked_at is null;
end
$$;

create function set_rights(person uuid, wish jsonb) returns text language plpgsql as $$
declare
  was people;
  hr boolean := (wish ->> 'isHr')::boolean;
  administers boolean := (wish ->> 'isAdmin')::boolean;
  why text := why_not_change(person, 'rights');
begin
  select * into was from people p where p.org_id = actor_org() and p.person_id = person;
  if was.is_hr <> hr then why := coalesce(why, why_not_change(person, 'hr')); end if;
  if was.is_admin <> administers then why := coalesce(why, why_not_change(person, 'admin')); end if;
  if why is not null then return why; end if;
  if was.is_hr <> hr then perform note_change(person, wish, case when hr then 'hr_given' else 'hr_taken' end); end if;
  if was.is_admin <> administers then
    perform note_change(person, wish, case when administers then 'admin_given' else 'admin_taken' end);
  end if;
  update people p set is_hr = hr, is_admin = administers where p.org_id = actor_org() and p.person_id = person;
  return null;
end
$$;

-- From today on somebody reports to another person, or to nobody here; plans keep their supervisor.
create function set_supervisor(person uuid, wish jsonb) returns text language plpgsql as $$
declare
  next uuid := (wish ->> 'supervisorId')::uuid;
  why text := why_not_change(person, 'supervisor');
begin
  if why is not null then return why; end if;
  if next = person or next is not null and not exists (select from people p
      where p.org_id = actor_org() and p.person_id = next and p.status = 'active') then
    return 'no_such_supervisor';
  end if;
  update reporting_lines l set to_on = greatest(l.from_on, current_date)
    where l.org_id = actor_org() and l.person_id = person and l.supervisor_id is distinct from next
      and (l.to_on is null or l.to_on > current_date);
  if next is not null and not exists (select from reporting_lines l where l.org_id = actor_org()
      and l.person_id = person and l.supervisor_id = next and (l.to_on is null or l.to_on > current_date)) then
    insert into reporting_lines as l (org_id, person_id, supervisor_id, from_on)
      values (actor_org(), person, next, current_date)
      on conflict (org_id, person_id, supervisor_id, from_on) do update set to_on = null;
  end if;
  perform note_change(person, wish, 'supervisor_named');
  return null;
end
$$;

-- Nothing of them is deleted: plans and history keep the name. Their sessions and calendar address end at once.
create function let_go(person uuid, wish jsonb) returns text language plpgsql as $$
declare why text := why_not_change(person, 'leave');
begin
  if why is not null then return why; end if;
  perform end_sessions_of(person);
  delete from calendar_feeds f where f.org_id = actor_org() and f.person_id = person;
  update people p set status = 'left', left_at = now() where p.org_id = actor_org() and p.person_id = person;
  perform note_change(person, wish, 'left');
  return null;
end
$$;

-- A first password again, for somebody who is here or comes back; whatever was open with the one before ends.
create function give_password(person uuid, wish jsonb) returns text language plpgsql as $$
declare
  comes_back boolean := wish ->> 'do' = 'back';
  why text := why_not_change(person, wish ->> 'do');
begin
  if why is not null then return why; end if;
  perform end_sessions_of(person);
  update credentials c set password_hash = wish ->> 'passwordHash', changed_at = now()
    where c.org_id = actor_org() and c.person_id = person;
  if comes_back then
    update people p set status = 'active', left_at = null where p.org_id = actor_org() and p.person_id = person;
  end if;
  perform note_change(person, wish, case when comes_back then 'back' else 'password_given' end);
  return null;
end
$$;

-- One change of one account by an admin, and why it is not made, or null. Admins take turns: two who take the other's
-- right at once would leave none.
create function change_person(session_hash bytea, person uuid, wish jsonb) returns text language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return 'not_signed_in'; end if;
  perform pg_advisory_xact_lock(hashtext('footing accounts'), hashtext(actor ->> 'orgId'));
  actor := begin_as((actor ->> 'orgId')::uuid, (actor ->> 'personId')::uuid);
  if actor is null or not (actor ->> 'isAdmin')::boolean then return 'not_permitted'; end if;
  perform set_config('role', 'footing_directory', true);
  return case wish ->> 'do'
    when 'rights' then set_rights(person, wish)
    when 'supervisor' then set_supervisor(person, wish)
    when 'leave' then let_go(person, wish)
    else give_password(person, wish)
  end;
end
$$;

-- One person as an admin sees them. Which plans stand in the way is told to who reads those plans, and to nobody else.
create function page_person(session_hash bytea, person uuid) returns json language plpgsql as $$
declare
  actor jsonb := begin_session(session_hash);
  plans_of json;
begin
  if actor is null then return null; end if;
  if not actor_is_admin() then return json_build_object('actor', actor, 'account', null); end if;
  plans_of := (
    select coalesce(json_agg(summary_json(p) order by p.plan_id), '[]') from (
      select * from plans q
      where q.org_id = (select actor_org()) and person in (q.employee_id, q.supervisor_id)
        and q.status not in ('draft', 'closed', 'withdrawn')
      order by q.plan_id limit 50) p);
  perform set_config('role', 'footing_directory', true);
  return json_build_object('actor', actor, 'account', (
    select json_build_object('personId', p.person_id, 'name', p.name, 'jobTitle', p.job_title, 'isHr', p.is_hr,
      'isAdmin', p.is_admin, 'status', p.status, 'leftAt', instant_text(p.left_at),
      'email', (select min(n.email) from sign_in_names n where n.org_id = p.org_id and n.person_id = p.person_id),
      'reportsTo', (select person_json(l.org_id, l.supervisor_id) from reporting_lines l
        where l.org_id = p.org_id and l.person_id = p.person_id
          and l.from_on <= current_date and (l.to_on is null or l.to_on > current_date)
        order by l.from_on desc limit 1),
      'reports', (select coalesce(json_agg(person_json(r.org_id, r.person_id) order by r.name, r.person_id), '[]')
        from reporting_lines l join people r on r.org_id = l.org_id and r.person_id = l.person_id
        where l.org_id = p.org_id and l.supervisor_id = p.person_id and r.status = 'active'
          and l.from_on <= current_date and (l.to_on is null or l.to_on > current_date)),
      'names', (select coalesce(json_agg(json_build_object('personId', n.person_id, 'name', n.name)
          order by n.name, n.person_id), '[]')
        from (select * from people q where q.org_id = (select actor_org()) and q.status = 'active'
          and q.person_id <> person order by q.name, q.person_id limit 2000) n),
      'plans', plans_of,
      'changes', changes_of(p.person_id),
      'whyNot', json_build_object('hr', why_not_change(person, 'hr'), 'admin', why_not_change(person, 'admin'),
        'leave', why_not_change(person, 'leave'), 'password', why_not_change(person, 'password'),
        'back', why_not_change(person, 'back')))
    from people p where p.org_id = (select actor_org()) and p.person_id = page_person.person));
end
$$;

-- Who reads every plan is made an HR partner by an HR partner, also when they join.
create or replace function add_person(org uuid, admin uuid, person jsonb) returns boolean
language plpgsql as $$
declare actor jsonb := begin_as(org, admin);
begin
  if actor is null or not (actor ->> 'isAdmin')::boolean then
    return false;
  end if;
  if (person ->> 'isHr')::boolean and not (actor ->> 'isHr')::boolean then
    return false;
  end if;
  perform set_config('role', 'footing_setup', true);
  perform insert_person(person);
  return true;
end
$$;

-- Plans under way whose supervisor or employee has left, for an HR partner who is no party of them: someone must answer
-- the employee, and someone must say how a plan ends.
create function plans_left_behind() returns json language sql stable
return (
  select coalesce(json_agg(json_build_object('what', one.what, 'about', one.plan_id, 'since', instant_text(one.since),
      'plan', (select summary_json(p) from plans p where p.org_id = actor_org() and p.plan_id = one.plan_id))
    order by one.since, one.plan_id), '[]')
  from (
    select left_behind.* from (
      select 'supervisor_left' as what, p.plan_id, p.status, p.employee_id, p.supervisor_id,
          coalesce(who.left_at, p.changed_at) as since
        from people who join plans p on p.org_id = who.org_id and p.supervisor_id = who.person_id
        where who.org_id = (select actor_org()) and who.status = 'left'
      union all
      select 'employee_left', p.plan_id, p.status, p.employee_id, p.supervisor_id,
          coalesce(who.left_at, p.changed_at)
        from people who join plans p on p.org_id = who.org_id and p.employee_id = who.person_id
        where who.org_id = (select actor_org()) and who.status = 'left') left_behind
    where left_behind.status not in ('draft', 'closed', 'withdrawn') and (select actor_is_hr())
      and (select actor_person()) not in (left_behind.employee_id, left_behind.supervisor_id)
    order by left_behind.since, left_behind.plan_id limit 20) one);

create or replace function home_for_hr(session_hash bytea, at timestamptz) returns json language plpgsql as $$
begin
  if begin_session(session_hash) is null or not actor_is_hr() then
    return json_build_object('hrWaits', json_build_array(), 'leftBehind', json_build_array(), 'heard', json_build_array());
  end if;
  return json_build_object(
    'hrWaits', (
      select coalesce(json_agg(json_build_object('what', w.what, 'about', w.about, 'since', instant_text(w.since),
          'plan', (select summary_json(p) from plans p where p.org_id = w.org_id and p.plan_id = w.plan_id))
        order by w.since, w.plan_id, w.what), '[]') from (
        select * from plan_hr_waits w
        where w.org_id = (select actor_org()) and w.since <= home_for_hr.at and w.what <> 'review'
        order by w.since, w.plan_id, w.what limit 50) w),
    'leftBehind', plans_left_behind(),
    'heard', (
      select coalesce(json_agg(told_json(c) order by c.told_at, c.confidence_id), '[]') from (
        select * from confidences c
        where c.org_id = (select actor_org()) and c.employee_id <> (select actor_person()) and is_open_confidence(c)
        order by c.told_at, c.confidence_id limit 50) c));
end
$$;
