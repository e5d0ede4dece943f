CREATE TABLE "plan_hr_waits" (
	"org_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"what" text NOT NULL,
	"about" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "plan_hr_waits_org_id_plan_id_what_about_pk" PRIMARY KEY("org_id","plan_id","what","about")
);
ALTER TABLE "plan_hr_waits" ENABLE ROW LEVEL SECURITY;
CREATE INDEX "plan_hr_waits_since" ON "plan_hr_waits" USING btree ("org_id","since");
ALTER TABLE "plans" ADD COLUMN "erased_at" timestamp (3) with time zone;
CREATE INDEX "plan_events_deletes_on" ON "plan_events" USING btree (("body" ->> 'deleteOn')) WHERE "type" = 'plan_closed';

-- What waits for HR across plans, or will from a moment on; read by HR alone, and never about a plan of their own.
alter table plan_hr_waits force row level security;
grant select on plan_hr_waits to footing_member;
grant select, insert, update, delete on plan_hr_waits to footing_keeper;
create policy hr_reads on plan_hr_waits for select to footing_member using (
  org_id = (select actor_org()) and (select actor_is_hr())
  and exists (select from plans p where p.org_id = plan_hr_waits.org_id and p.plan_id = plan_hr_waits.plan_id
    and (select actor_person()) not in (p.employee_id, p.supervisor_id)));
create policy keeps on plan_hr_waits for all to footing_keeper
  using (org_id = (select actor_org())) with check (org_id = (select actor_org()));

-- What is kept beside the history, in the same statement as the event.
create or replace function keep_beside(plan uuid, was text, kept jsonb, at timestamptz, version int) returns void
language plpgsql as $$
begin
  insert into plan_promises (org_id, plan_id, promise_id, owner, due_at, settled)
    select actor_org(), plan, (r ->> 'promiseId')::uuid, r ->> 'owner', (r ->> 'dueAt')::timestamptz,
      (r ->> 'settled')::boolean
    from jsonb_array_elements(kept -> 'promises') r
    on conflict (org_id, plan_id, promise_id) do update
      set owner = excluded.owner, due_at = excluded.due_at, settled = excluded.settled;
  if was <> kept -> 'summary' ->> 'status' then
    perform count_plan(was, -1, plan);
    perform count_plan(kept -> 'summary' ->> 'status', 1, plan);
  end if;
  if kept -> 'guests' is not null then
    delete from plan_guests g where g.org_id = actor_org() and g.plan_id = plan
      and not g.person_id in (select value::uuid from jsonb_array_elements_text(kept -> 'guests'));
    insert into plan_guests (org_id, plan_id, person_id)
      select actor_org(), plan, value::uuid from jsonb_array_elements_text(kept -> 'guests')
      on conflict do nothing;
  end if;
  delete from plan_hr_waits w where w.org_id = actor_org() and w.plan_id = plan;
  insert into plan_hr_waits (org_id, plan_id, what, about, since)
    select actor_org(), plan, w ->> 'what', (w ->> 'about')::uuid, min((w ->> 'since')::timestamptz)
    from jsonb_array_elements(coalesce(kept -> 'waitsForHr', '[]')) w
    group by w ->> 'what', w ->> 'about';
  insert into outbox (org_id, plan_id, version, at) values (actor_org(), plan, version, at);
end
$$;

-- What waits for an HR partner at a moment, the longest first, and what was told to them in confidence and is still open.
create function home_for_hr(session_hash bytea, at timestamptz) returns json language plpgsql as $$
begin
  if begin_session(session_hash) is null or not actor_is_hr() then
    return json_build_object('hrWaits', json_build_array(), 'heard', json_build_array());
  end if;
  return json_build_object(
    'hrWaits', (
      select coalesce(json_agg(json_build_object('what', w.what, 'about', w.about, 'since', instant_text(w.since),
          'plan', (select summary_json(p) from plans p where p.org_id = w.org_id and p.plan_id = w.plan_id))
        order by w.since, w.plan_id, w.what), '[]') from (
        select * from plan_hr_waits w
        where w.org_id = (select actor_org()) and w.since <= home_for_hr.at and w.what <> 'review'
        order by w.since, w.plan_id, w.what limit 50) w),
    'heard', (
      select coalesce(json_agg(told_json(c) order by c.told_at, c.confidence_id), '[]') from (
        select * from confidences c
        where c.org_id = (select actor_org()) and c.employee_id <> (select actor_person()) and is_open_confidence(c)
        order by c.told_at, c.confidence_id limit 50) c));
end
$$;

-- Told and not yet answered; a concern stays open until its after-care is done too.
create function is_open_confidence(c confidences) returns boolean language sql stable
return c.taken_back_at is null and (
  not exists (select from confidence_answers a where a.org_id = c.org_id and a.confidence_id = c.confidence_id)
  or (c.kind = 'concern' and 2 > (select count(distinct a.after_day) from confidence_answers a
    where a.org_id = c.org_id and a.confidence_id = c.confidence_id)));

-- Retention. A role of its own empties what is due and can do nothing else.
do $$
begin
  if not exists (select from pg_roles where rolname = 'footing_eraser') then
    create role footing_eraser nologin noinherit;
  end if;
  if not pg_has_role('footing_login', 'footing_eraser', 'member') then
    grant footing_eraser to footing_login;
  end if;
end
$$;
grant usage on schema public to footing_eraser;
grant select on plans, plan_events, confidences, confidence_answers, adjustments, plan_drafts, plan_guests, plan_promises,
  plan_hr_waits, outbox to footing_eraser;
grant update (erased_at, title, starts_on, ends_on, next_at, waits_for_employee, waits_for_supervisor, waits_for_hr)
  on plans to footing_eraser;
grant update (body, salt) on plan_events to footing_eraser;
grant delete on confidences, confidence_answers, adjustments, plan_drafts, plan_guests, plan_promises, plan_hr_waits,
  outbox to footing_eraser;

-- Due is a closed plan on the day its closing names, in its own zone, unless a concern about it is still open.
create function is_due_for_erasure(p plans, moment timestamptz) returns boolean language sql stable
return p.status = 'closed' and p.erased_at is null
  and exists (select from plan_events e
    where e.org_id = p.org_id and e.plan_id = p.plan_id and e.type = 'plan_closed'
      and e.body ->> 'deleteOn' <= (moment at time zone (p.terms ->> 'zone'))::date::text)
  and not exists (select from confidences c
    where c.org_id = p.org_id and c.plan_id = p.plan_id and c.kind = 'concern' and is_open_confidence(c));

create function is_erased(org uuid, plan uuid) returns boolean language sql stable
return exists (select from plans p where p.org_id = org and p.plan_id = plan and p.erased_at is not null);

create policy eraser_reads on plans for select to footing_eraser using (status = 'closed');
create policy eraser_marks on plans for update to footing_eraser
  using (is_due_for_erasure(plans, current_setting('app.erases_at')::timestamptz))
  with check (erased_at is not null and title is null and starts_on is null and ends_on is null);
create policy eraser_reads on plan_events for select to footing_eraser using (
  exists (select from plans p where p.org_id = plan_events.org_id and p.plan_id = plan_events.plan_id));
create policy eraser_empties on plan_events for update to footing_eraser
  using (is_erased(org_id, plan_id)) with check (body is null and salt is null);

do $$
declare kept regclass;
begin
  foreach kept in array array['confidences', 'plan_drafts', 'plan_guests', 'plan_promises', 'plan_hr_waits', 'outbox',
    'adjustments']::regclass[] loop
    execute format('create policy eraser_reads on %s for select to footing_eraser using (true)', kept);
    execute format('create policy eraser_removes on %s for delete to footing_eraser using (is_erased(org_id, plan_id))', kept);
  end loop;
end
$$;
create policy eraser_reads on confidence_answers for select to footing_eraser using (true);
create policy eraser_removes on confidence_answers for delete to footing_eraser using (
  exists (select from confidences c where c.org_id = confidence_answers.org_id
    and c.confidence_id = confidence_answers.confidence_id and is_erased(c.org_id, c.plan_id)));

-- History holds for everyone, the owner included: no update, no delete, no truncate. Only its words can go, and only when they are due.
create or replace function history_holds() returns trigger language plpgsql as $$
declare emptied plan_events;
begin
  if tg_op = 'UPDATE' and current_user = 'footing_eraser' then
    emptied := old;
    emptied.body := null;
    emptied.salt := null;
    if new is not distinct from emptied then return new; end if;
  end if;
  raise exception 'history is never changed' using errcode = 'insufficient_privilege';
end
$$;

-- An erased plan stands towards nobody: its row keeps when it was erased, its version and its head, for the proof.
create or replace function standing_on(plan plans) returns text language sql stable
return case
  when plan.org_id <> (select actor_org()) or plan.erased_at is not null then null
  when plan.employee_id = (select actor_person()) then
    case when plan.was_delivered then 'employee' end
  when plan.supervisor_id = (select actor_person()) then 'supervisor'
  when plan.status = 'draft' then null
  when (select actor_is_hr()) then 'hr'
  when exists (select from plan_guests g
    where g.org_id = plan.org_id and g.plan_id = plan.plan_id and g.person_id = (select actor_person()))
    then 'guest'
end;
drop policy who_reads on plans;
create policy who_reads on plans for select to footing_member using (
  org_id = (select actor_org()) and erased_at is null and (
    (employee_id = (select actor_person()) and was_delivered)
    or (employee_id <> (select actor_person()) and (
      supervisor_id = (select actor_person())
      or (status <> 'draft' and (
        (select actor_is_hr())
        or plan_id = any (array(select plan_id from plan_guests)))))))
);
