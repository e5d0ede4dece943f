-- The plan a statement is about. It lets nobody read anything: whether its reader may is asked of the plan itself, once
-- a statement and not once a row.
create function plan_at_hand() returns uuid language sql stable
  return nullif(current_setting('app.plan_id', true), '')::uuid;

-- Whether the one who asks may read a plan, by the rules of plans.
create function reads_plan(org uuid, plan uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from plans p where p.org_id = org and p.plan_id = plan);
end
$$;

drop policy who_reads on plan_events;
create policy who_reads on plan_events for select to footing_member using (
  org_id = (select actor_org())
  and (plan_id = (select p.plan_id from plans p
      where p.org_id = (select actor_org()) and p.plan_id = (select plan_at_hand()))
    or reads_plan(org_id, plan_id))
);

-- A plan with its history up to a moment, and the names of everyone in it; null for a stranger. The history is read once.
create or replace function plan_json(plan uuid, until timestamptz) returns json language plpgsql stable as $$
begin
  perform set_config('app.plan_id', plan::text, true);
  return (
    select json_build_object(
      'origin', origin_json(p),
      'version', p.version,
      'head', encode(p.head, 'hex'),
      'supervisorId', p.supervisor_id,
      'events', coalesce(h.events, '[]'),
      'people', (select json_agg(json_build_object('personId', who.person_id, 'name', who.name,
          'jobTitle', who.job_title) order by who.person_id)
        from people who where who.org_id = p.org_id
          and who.person_id = any (array[p.employee_id, p.supervisor_id, p.first_supervisor_id] || h.named)))
    from plans p cross join lateral (
      select json_agg(event_json(e) order by e.seq) filter (where until is null or e.at < until) as events,
        array_agg(case e.type when 'guest_invited' then (e.body ->> 'personId')::uuid
          when 'supervisor_changed' then (e.body ->> 'newSupervisorId')::uuid end) || array_agg(e.actor_id) as named
      from plan_events e where e.org_id = p.org_id and e.plan_id = p.plan_id) h
    where p.org_id = (select actor_org()) and p.plan_id = plan and standing_on(p) is not null);
end
$$;
