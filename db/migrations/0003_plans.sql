-- Bookkeeping beside the history is kept by a role of its own, so that nobody needs to see it to change it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'footing_keeper') then
    create role footing_keeper nologin noinherit;
  end if;
  if not pg_has_role('footing_login', 'footing_keeper', 'member') then
    grant footing_keeper to footing_login;
  end if;
end
$$;

grant usage on schema public to footing_keeper;
grant select, insert, delete on plans to footing_member;
grant select on plans, plan_events to footing_keeper;
grant update (supervisor_id, status, version, head, was_delivered, title, starts_on, ends_on, next_at,
  waits_for_employee, waits_for_supervisor, waits_for_hr, changed_at) on plans to footing_keeper;
grant select, insert on plan_events to footing_member;
grant select, insert, update, delete on plan_drafts to footing_member;
grant select on plan_guests, plan_counts to footing_member;
grant select on plan_guests to footing_keeper;
grant insert, delete on plan_guests to footing_keeper;
grant select, insert, update, delete on plan_promises, plan_counts, outbox to footing_keeper;

-- Who stands how towards a plan: its employee first, then its supervisor, then HR, then guests.
create function standing_on(plan plans) returns text language sql stable
return case
  when plan.org_id <> (select actor_org()) then null
  when plan.employee_id = (select actor_person()) then
    case when plan.was_delivered then 'employee' end
  when plan.supervisor_id = (select actor_person()) then 'supervisor'
  when plan.status = 'draft' then null
  when (select actor_is_hr()) then 'hr'
  when exists (select from plan_guests g
    where g.org_id = plan.org_id and g.plan_id = plan.plan_id and g.person_id = (select actor_person()))
    then 'guest'
end;

create policy own_guesthood on plan_guests for select to footing_member
  using (org_id = (select actor_org()) and person_id = (select actor_person()));

-- Spelled out where lists are long: the array of guesthoods is read once a statement, not once a row.
create policy who_reads on plans for select to footing_member using (
  org_id = (select actor_org()) and (
    (employee_id = (select actor_person()) and was_delivered)
    or (employee_id <> (select actor_person()) and (
      supervisor_id = (select actor_person())
      or (status <> 'draft' and (
        (select actor_is_hr())
        or plan_id = any (array(select plan_id from plan_guests)))))))
);
create policy draft_begins on plans for insert to footing_member with check (
  org_id = (select actor_org()) and supervisor_id = (select actor_person())
  and first_supervisor_id = supervisor_id
  and status = 'draft' and version = 0 and not was_delivered and head is null
  and exists (select from reporting_lines l join people p on p.org_id = l.org_id and p.person_id = l.person_id
    where l.org_id = plans.org_id and l.person_id = plans.employee_id
      and l.supervisor_id = (select actor_person()) and p.status = 'active'
      and l.from_on <= current_date and (l.to_on is null or l.to_on > current_date))
);
create policy draft_discarded on plans for delete to footing_member using (
  org_id = (select actor_org()) and supervisor_id = (select actor_person()) and status = 'draft' and version = 0
);
-- A plan's row follows its history and nothing else: one event further, and only by the person who recorded it.
create policy keeper_reads on plans for select to footing_keeper using (org_id = (select actor_org()));
create policy keeper_reads on plan_events for select to footing_keeper using (org_id = (select actor_org()));
create policy follows_history on plans for update to footing_keeper
  using (
    org_id = (select actor_org())
    and version + 1 = (select max(seq) from plan_events e where e.org_id = plans.org_id and e.plan_id = plans.plan_id)
    and (select e.actor_id from plan_events e
      where e.org_id = plans.org_id and e.plan_id = plans.plan_id order by seq desc limit 1) = (select actor_person()))
  with check (
    org_id = (select actor_org())
    and version = (select max(seq) from plan_events e where e.org_id = plans.org_id and e.plan_id = plans.plan_id));

create policy who_reads on plan_events for select to footing_member using (
  org_id = (select actor_org())
  and exists (select from plans p where p.org_id = plan_events.org_id and p.plan_id = plan_events.plan_id)
);
create policy who_records on plan_events for insert to footing_member with check (
  org_id = (select actor_org()) and actor_id = (select actor_person())
  and exists (select from plans p
    where p.org_id = plan_events.org_id and p.plan_id = plan_events.plan_id
      and p.version + 1 = plan_events.seq
      and standing_on(p) = plan_events.standing
      and permitted(plan_events.type, plan_events.standing, p.status))
);

create policy author_alone on plan_drafts for all to footing_member
  using (org_id = (select actor_org()) and exists (select from plans p
    where p.org_id = plan_drafts.org_id and p.plan_id = plan_drafts.plan_id
      and p.supervisor_id = (select actor_person())))
  with check (org_id = (select actor_org()) and exists (select from plans p
    where p.org_id = plan_drafts.org_id and p.plan_id = plan_drafts.plan_id
      and p.supervisor_id = (select actor_person()) and p.status in ('draft', 'returned')));

create policy hr_counts on plan_counts for select to footing_member
  using (org_id = (select actor_org()) and (select actor_is_hr()));

create policy keeps on plan_guests for all to footing_keeper
  using (org_id = (select actor_org())) with check (org_id = (select actor_org()));
create policy keeps on plan_promises for all to footing_keeper
  using (org_id = (select actor_org())) with check (org_id = (select actor_org()));
create policy keeps on plan_counts for all to footing_keeper
  using (org_id = (select actor_org())) with check (org_id = (select actor_org()));
create policy keeps on outbox for all to footing_keeper
  using (org_id = (select actor_org())) with check (org_id = (select actor_org()));

do $$
declare kept regclass;
begin
  foreach kept in array array['plans', 'plan_events', 'plan_drafts', 'plan_guests', 'plan_promises', 'plan_counts', 'outbox']::regclass[] loop
    execute format('alter table %s enable row level security, force row level security', kept);
  end loop;
end
$$;

-- History holds for everyone, the owner included: no update, no delete, no truncate.
create function history_holds() returns trigger language plpgsql as $$
begin
  raise exception 'history is never changed' using errcode = 'insufficient_privilege';
end
$$;
create trigger history_holds before update or delete on plan_events
  for each row execute function history_holds();
create trigger history_holds_whole before truncate on plan_events
  for each statement execute function history_holds();
