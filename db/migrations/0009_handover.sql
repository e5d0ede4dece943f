-- Where a plan begins, and what the rules ask of people and plans beside it: who reports to the employee today, and,
-- while the text is being written, which earlier plans of theirs the writer may name and until when those count.
create or replace function origin_json(p plans) returns json language sql stable
return json_build_object('orgId', p.org_id, 'planId', p.plan_id, 'employeeId', p.employee_id,
  'supervisorId', p.first_supervisor_id, 'terms', p.terms,
  'reportsOfEmployee', (select coalesce(json_agg(l.person_id), '[]') from reporting_lines l
    where l.org_id = p.org_id and l.supervisor_id = p.employee_id
      and l.from_on <= current_date and (l.to_on is null or l.to_on > current_date)),
  'earlierPlans', case when p.status in ('draft', 'returned') then (
    select coalesce(json_agg(json_build_object('planId', e.plan_id,
      'stopsCountingOn', e.body ->> 'stopsCountingOn')), '[]')
    from plans q join plan_events e on e.org_id = q.org_id and e.plan_id = q.plan_id and e.type = 'plan_closed'
    where q.org_id = p.org_id and q.employee_id = p.employee_id and q.status = 'closed') end);

-- Everyone in a plan has a name in it, also a supervisor between the first and the present one.
create or replace function plan_json(plan uuid, until timestamptz) returns json language sql stable
return (
  select json_build_object(
    'origin', origin_json(p),
    'version', p.version,
    'head', encode(p.head, 'hex'),
    'supervisorId', p.supervisor_id,
    'events', coalesce((select json_agg(event_json(e) order by e.seq) from plan_events e
      where e.org_id = p.org_id and e.plan_id = p.plan_id and (until is null or e.at < until)), '[]'),
    'people', (select json_agg(person_json(p.org_id, who.person_id)) from (
        select p.employee_id as person_id union select p.supervisor_id union select p.first_supervisor_id
        union select e.actor_id from plan_events e where e.org_id = p.org_id and e.plan_id = p.plan_id
        union select (e.body ->> 'personId')::uuid from plan_events e
          where e.org_id = p.org_id and e.plan_id = p.plan_id and e.type = 'guest_invited'
        union select (e.body ->> 'newSupervisorId')::uuid from plan_events e
          where e.org_id = p.org_id and e.plan_id = p.plan_id and e.type = 'supervisor_changed'
      ) who))
  from plans p where p.org_id = (select actor_org()) and p.plan_id = plan and standing_on(p) is not null);

-- A plan is handed to somebody who is here.
create function handover_to_someone_here() returns trigger language plpgsql as $$
begin
  if not exists (select from people p where p.org_id = new.org_id and p.status = 'active'
      and p.person_id = (new.body ->> 'newSupervisorId')::uuid) then
    raise exception 'nobody here to hand the plan to' using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;
create trigger handover_to_someone_here before insert on plan_events
  for each row when (new.type = 'supervisor_changed') execute function handover_to_someone_here();
