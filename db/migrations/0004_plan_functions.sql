create function instant_text(moment timestamptz) returns text language sql immutable
return to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- An event as the fold reads it.
create function event_json(e plan_events) returns json language sql stable
return json_build_object('id', e.id, 'seq', e.seq, 'by', e.actor_id, 'standing', e.standing,
  'at', instant_text(e.at), 'zone', e.zone, 'event', e.body);

create function person_json(org uuid, person uuid) returns json language sql stable
return (select json_build_object('personId', p.person_id, 'name', p.name, 'jobTitle', p.job_title)
  from people p where p.org_id = org and p.person_id = person);

-- Where a plan begins: what the fold needs beside the history.
create function origin_json(p plans) returns json language sql stable
return json_build_object('orgId', p.org_id, 'planId', p.plan_id, 'employeeId', p.employee_id,
  'supervisorId', p.first_supervisor_id, 'terms', p.terms);

-- A plan with its history up to a moment, and the names of everyone in it; null for a stranger.
create function plan_json(plan uuid, until timestamptz) returns json language sql stable
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
      ) who))
  from plans p where p.org_id = (select actor_org()) and p.plan_id = plan and standing_on(p) is not null);

create function summary_json(p plans) returns json language sql stable
return json_build_object('planId', p.plan_id, 'status', p.status, 'version', p.version, 'title', p.title,
  'standing', standing_on(p), 'employee', person_json(p.org_id, p.employee_id),
  'supervisor', person_json(p.org_id, p.supervisor_id), 'startsOn', p.starts_on, 'endsOn', p.ends_on,
  'nextAt', instant_text(p.next_at),
  'waitsFor', json_build_object('employee', p.waits_for_employee, 'supervisor', p.waits_for_supervisor,
    'hr', p.waits_for_hr));

create function read_plan(org uuid, person uuid, plan uuid) returns json language plpgsql as $$
begin
  if begin_as(org, person) is null then return null; end if;
  return plan_json(plan, null);
end
$$;

-- One page, one statement: the session, the permission and the rows.
create function page_plan(session_hash bytea, plan uuid, until timestamptz) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  return json_build_object('actor', actor, 'plan', plan_json(plan, until));
end
$$;

create function page_history(session_hash bytea, plan uuid, filters jsonb) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
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

-- Lists go by keys and never by offset; what is not the actor's to read is not there.
create function page_plans(session_hash bytea, filters jsonb) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  return json_build_object('actor', actor, 'plans', (
    select coalesce(json_agg(summary_json(p) order by p.plan_id desc), '[]') from (
      select * from plans p
      where p.org_id = (select actor_org())
        and (filters ->> 'status' is null or p.status = filters ->> 'status')
        and (filters ->> 'before' is null or p.plan_id < (filters ->> 'before')::uuid)
      order by p.plan_id desc limit least(coalesce((filters ->> 'limit')::int, 50), 100)) p));
end
$$;

-- Home: whole plans where one is a party and they are still going on, rows for HR, and who could get a plan.
create function page_home(session_hash bytea) returns json language plpgsql as $$
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
      select coalesce(json_agg(summary_json(p) order by p.changed_at), '[]') from (
        select * from plans p where p.org_id = (select actor_org())
          and p.status in ('in_review', 'ready') and (select actor_person()) not in (p.employee_id, p.supervisor_id)
        order by p.changed_at limit 50) p) else '[]' end,
    'reports', (
      select coalesce(json_agg(person_json(l.org_id, l.person_id)), '[]') from reporting_lines l
      where l.org_id = (select actor_org()) and l.supervisor_id = (select actor_person())
        and l.from_on <= current_date and (l.to_on is null or l.to_on > current_date)));
end
$$;

create function page_draft(session_hash bytea, plan uuid) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  return json_build_object('actor', actor, 'plan', plan_json(plan, null), 'draft', (
    select json_build_object('document', d.document, 'version', d.version, 'savedAt', instant_text(d.saved_at))
    from plan_drafts d where d.org_id = (select actor_org()) and d.plan_id = plan));
end
$$;

-- The terms a new plan would have, and whether the person reports to the actor today.
create function plan_ground(org uuid, person uuid, employee uuid) returns json language plpgsql as $$
begin
  if begin_as(org, person) is null then return null; end if;
  return (select json_build_object('zone', o.zone, 'workingWeekdays', o.working_weekdays, 'country', o.country,
      'presets', o.presets,
      'reports', exists (select from reporting_lines l where l.org_id = org and l.person_id = employee
        and l.supervisor_id = person and l.from_on <= current_date and (l.to_on is null or l.to_on > current_date)))
    from organisations o where o.org_id = org);
end
$$;

create function begin_draft(org uuid, person uuid, draft jsonb) returns boolean language plpgsql as $$
begin
  if begin_as(org, person) is null then return false; end if;
  insert into plans (org_id, plan_id, employee_id, first_supervisor_id, supervisor_id, terms, changed_at)
    values (org, (draft ->> 'planId')::uuid, (draft ->> 'employeeId')::uuid, person, person, draft -> 'terms',
      (draft ->> 'at')::timestamptz);
  insert into plan_drafts (org_id, plan_id, document, saved_at)
    values (org, (draft ->> 'planId')::uuid, draft -> 'document', (draft ->> 'at')::timestamptz);
  perform set_config('role', 'footing_keeper', true);
  perform count_plan('draft', 1, (draft ->> 'planId')::uuid);
  return true;
end
$$;

-- The newer text wins nothing by itself: a save on an older version gets the stored text back.
create function save_draft(org uuid, person uuid, draft jsonb) returns json language plpgsql as $$
declare stored plan_drafts;
begin
  if begin_as(org, person) is null then return null; end if;
  update plan_drafts d set document = draft -> 'document', version = d.version + 1,
      saved_at = (draft ->> 'at')::timestamptz
    where d.org_id = org and d.plan_id = (draft ->> 'planId')::uuid and d.version = (draft ->> 'version')::int
    returning * into stored;
  if found then
    return json_build_object('saved', true, 'version', stored.version, 'savedAt', instant_text(stored.saved_at));
  end if;
  return (select json_build_object('saved', false, 'version', d.version, 'savedAt', instant_text(d.saved_at),
      'document', d.document)
    from plan_drafts d where d.org_id = org and d.plan_id = (draft ->> 'planId')::uuid);
end
$$;

create function discard_draft(org uuid, person uuid, plan uuid) returns boolean language plpgsql as $$
declare gone int;
begin
  if begin_as(org, person) is null then return false; end if;
  delete from plans p where p.org_id = org and p.plan_id = plan and p.status = 'draft';
  get diagnostics gone = row_count;
  if gone = 1 then
    perform set_config('role', 'footing_keeper', true);
    perform count_plan('draft', -1, plan);
  end if;
  return gone = 1;
end
$$;

create function count_plan(in_status text, change int, plan uuid) returns void language sql as $$
  insert into plan_counts as c (org_id, status, slot, plans)
    values (actor_org(), in_status, abs(hashtext(plan::text) % 16), change)
    on conflict (org_id, status, slot) do update set plans = c.plans + change;
$$;

-- What is kept beside the history, in the same statement as the event.
create function keep_beside(plan uuid, was text, kept jsonb, at timestamptz, version int) returns void
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
  insert into outbox (org_id, plan_id, version, at) values (actor_org(), plan, version, at);
end
$$;

create function stored_receipt(org uuid, plan uuid, event uuid) returns jsonb language sql stable
return (select jsonb_build_object('outcome', 'repeat', 'planId', e.plan_id, 'seq', e.seq,
    'hash', encode(e.hash, 'hex'), 'signature', encode(e.signature, 'hex'), 'keyId', e.key_id,
    'actorId', e.actor_id, 'body', e.body)
  from plan_events e where e.org_id = org and e.plan_id = plan and e.id = event);

create function find_receipt(org uuid, person uuid, plan uuid, event uuid) returns jsonb language plpgsql as $$
begin
  if begin_as(org, person) is null then return null; end if;
  return stored_receipt(org, plan, event);
end
$$;

-- The one write: the event, the plan's summary and what is kept beside it, all or nothing by being one statement.
create function append_event(org uuid, person uuid, entry jsonb, kept jsonb) returns jsonb language plpgsql as $$
declare
  plan uuid := (entry ->> 'planId')::uuid;
  next int := (entry ->> 'seq')::int;
  summary jsonb := kept -> 'summary';
  repeat jsonb;
  was plans;
begin
  if begin_as(org, person) is null then return jsonb_build_object('outcome', 'not_found'); end if;
  repeat := stored_receipt(org, plan, (entry ->> 'id')::uuid);
  if repeat is not null then return repeat; end if;
  select * into was from plans p where p.org_id = org and p.plan_id = plan;
  if was.plan_id is null then return jsonb_build_object('outcome', 'not_found'); end if;
  if was.version + 1 <> next then
    return jsonb_build_object('outcome', 'stale', 'version', was.version);
  end if;
  insert into plan_events (org_id, plan_id, seq, id, type, actor_id, standing, at, zone, body, salt, commitment,
      head, prev, hash, signature, key_id)
    values (org, plan, next, (entry ->> 'id')::uuid, entry ->> 'type', person, entry ->> 'standing',
      (entry ->> 'at')::timestamptz, entry ->> 'zone', entry -> 'body', decode(entry ->> 'salt', 'hex'),
      decode(entry ->> 'commitment', 'hex'), entry ->> 'head', decode(entry ->> 'prev', 'hex'),
      decode(entry ->> 'hash', 'hex'), decode(entry ->> 'signature', 'hex'), entry ->> 'keyId')
    on conflict do nothing;
  if not found then
    return coalesce(stored_receipt(org, plan, (entry ->> 'id')::uuid),
      jsonb_build_object('outcome', 'stale', 'version', next));
  end if;
  perform set_config('role', 'footing_keeper', true);
  update plans p set version = next, head = decode(entry ->> 'hash', 'hex'),
      supervisor_id = (summary ->> 'supervisorId')::uuid, status = summary ->> 'status',
      was_delivered = (summary ->> 'wasDelivered')::boolean, title = summary ->> 'title',
      starts_on = (summary ->> 'startsOn')::date, ends_on = (summary ->> 'endsOn')::date,
      next_at = (summary ->> 'nextAt')::timestamptz,
      waits_for_employee = (summary -> 'waitsFor' ->> 'employee')::int,
      waits_for_supervisor = (summary -> 'waitsFor' ->> 'supervisor')::int,
      waits_for_hr = (summary -> 'waitsFor' ->> 'hr')::int,
      changed_at = (entry ->> 'at')::timestamptz
    where p.org_id = org and p.plan_id = plan and p.version = was.version;
  if not found then raise exception 'the plan did not follow its history' using errcode = 'serialization_failure'; end if;
  perform keep_beside(plan, was.status, kept, (entry ->> 'at')::timestamptz, next);
  return jsonb_build_object('outcome', 'recorded');
end
$$;
