-- What is private to an employee. Texts come sealed by the application: the key is not in this database.
grant select, insert, delete on journal_entries to footing_member;
grant update (sealed, changed_at, version) on journal_entries to footing_member;
grant select, insert on confidences, confidence_answers, adjustments to footing_member;
grant update (taken_back_at, erased_at, sealed) on confidences to footing_member;
grant update (sealed) on confidence_answers to footing_member;
grant update (answered_at, agreed, ended_at, sealed) on adjustments to footing_member;
grant select, insert, delete on help_resources to footing_member;

create policy own_alone on journal_entries for all to footing_member
  using (org_id = (select actor_org()) and person_id = (select actor_person()))
  with check (org_id = (select actor_org()) and person_id = (select actor_person()));

-- HR partners who are neither the employee of a plan nor, now or ever, its supervisor.
create function stands_apart(plan uuid, person uuid) returns boolean language sql stable
return exists (select from people h
    where h.org_id = actor_org() and h.person_id = person and h.is_hr and h.status = 'active')
  and exists (select from plans p
    where p.org_id = actor_org() and p.plan_id = plan
      and person not in (p.employee_id, p.first_supervisor_id, p.supervisor_id))
  and not exists (select from plan_events e
    where e.org_id = actor_org() and e.plan_id = plan
      and e.type = 'supervisor_changed' and e.body ->> 'newSupervisorId' = person::text);

create function approved_by(plan uuid, person uuid) returns boolean language sql stable
return exists (select from plan_events e
  where e.org_id = actor_org() and e.plan_id = plan and e.type = 'plan_approved' and e.actor_id = person);

-- A concern about the process does not go to whoever approved the plan, unless nobody else is left to hear it.
create function only_approver_hears(plan uuid) returns boolean language sql stable
return not exists (select from people h
  where h.org_id = actor_org() and stands_apart(plan, h.person_id) and not approved_by(plan, h.person_id));

create function hears(kind text, plan uuid, person uuid, open_to_approver boolean) returns boolean
language sql stable
return stands_apart(plan, person)
  and (kind = 'circumstance' or open_to_approver or not approved_by(plan, person));

create function is_own_confidence(confidence uuid, plan uuid, of_kind text) returns boolean language sql stable
return exists (select from confidences c
  where c.org_id = actor_org() and c.confidence_id = confidence and c.plan_id = plan and c.kind = of_kind
    and c.employee_id = actor_person());

create policy own_reads on confidences for select to footing_member
  using (org_id = (select actor_org()) and employee_id = (select actor_person()));
-- What was taken back is gone for HR.
create policy hr_hears on confidences for select to footing_member using (
  org_id = (select actor_org()) and (select actor_is_hr()) and taken_back_at is null
  and hears(kind, plan_id, (select actor_person()), open_to_approver));
create policy employee_tells on confidences for insert to footing_member with check (
  org_id = (select actor_org()) and employee_id = (select actor_person())
  and taken_back_at is null and erased_at is null
  and open_to_approver = (kind = 'concern' and only_approver_hears(plan_id))
  and exists (select from plans p
    where p.org_id = confidences.org_id and p.plan_id = confidences.plan_id
      and p.employee_id = confidences.employee_id and p.was_delivered
      and (confidences.kind = 'concern' or p.status in ('delivered', 'underway', 'paused', 'hearing')))
  and (follows_id is null or is_own_confidence(follows_id, plan_id, kind)));
create policy employee_takes_back on confidences for update to footing_member
  using (org_id = (select actor_org()) and employee_id = (select actor_person()))
  with check (org_id = (select actor_org()) and employee_id = (select actor_person()));

-- Who reads what was told reads what was answered: the policies above decide it.
create policy as_told on confidence_answers for select to footing_member using (
  org_id = (select actor_org()) and exists (select from confidences c
    where c.org_id = confidence_answers.org_id and c.confidence_id = confidence_answers.confidence_id));
create policy hr_answers on confidence_answers for insert to footing_member with check (
  org_id = (select actor_org()) and by_id = (select actor_person()) and (select actor_is_hr())
  and sealed like 'v1.%' and employee_id <> (select actor_person())
  and exists (select from confidences c
    where c.org_id = confidence_answers.org_id and c.confidence_id = confidence_answers.confidence_id
      and c.employee_id = confidence_answers.employee_id
      and (confidence_answers.after_day is null or c.kind = 'concern')));
create policy employee_erases on confidence_answers for update to footing_member
  using (org_id = (select actor_org()) and employee_id = (select actor_person()))
  with check (org_id = (select actor_org()) and employee_id = (select actor_person()));

-- In force, everyone on the plan reads it; before and after, the employee and who heard the circumstances.
create policy on_the_plan on adjustments for select to footing_member using (
  org_id = (select actor_org()) and (
    employee_id = (select actor_person())
    or (agreed and ended_at is null and exists (select from plans p
      where p.org_id = adjustments.org_id and p.plan_id = adjustments.plan_id))
    or exists (select from confidences c
      where c.org_id = adjustments.org_id and c.confidence_id = adjustments.confidence_id)));
create policy hr_proposes on adjustments for insert to footing_member with check (
  org_id = (select actor_org()) and by_id = (select actor_person()) and (select actor_is_hr())
  and sealed like 'v1.%' and employee_id <> (select actor_person())
  and agreed is null and answered_at is null and ended_at is null
  and exists (select from confidences c
    where c.org_id = adjustments.org_id and c.confidence_id = adjustments.confidence_id
      and c.plan_id = adjustments.plan_id and c.employee_id = adjustments.employee_id
      and c.kind = 'circumstance'));
create policy both_move on adjustments for update to footing_member
  using (org_id = (select actor_org()) and (employee_id = (select actor_person())
    or ((select actor_is_hr()) and stands_apart(plan_id, (select actor_person())))))
  with check (org_id = (select actor_org()));

create policy everyone_reads on help_resources for select to footing_member
  using (org_id = (select actor_org()));
create policy hr_adds on help_resources for insert to footing_member
  with check (org_id = (select actor_org()) and (select actor_is_hr()));
create policy hr_removes on help_resources for delete to footing_member
  using (org_id = (select actor_org()) and (select actor_is_hr()));

-- Words told, answered or agreed are never rewritten: they can be erased, and that is all.
create function words_hold() returns trigger language plpgsql as $$
begin
  if new.sealed is not null and new.sealed is distinct from old.sealed then
    raise exception 'these words are never rewritten' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger words_hold before update on confidences for each row execute function words_hold();
create trigger words_hold before update on confidence_answers for each row execute function words_hold();
create trigger words_hold before update on adjustments for each row execute function words_hold();

-- What was taken back stays so.
create function taken_back_holds() returns trigger language plpgsql as $$
begin
  if (old.taken_back_at is not null and new.taken_back_at is distinct from old.taken_back_at)
    or (old.erased_at is not null and new.erased_at is distinct from old.erased_at) then
    raise exception 'what was taken back stays so' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger taken_back_holds before update on confidences
  for each row execute function taken_back_holds();

-- Only the employee agrees, once, and erases; either side ends what was agreed, once.
create function adjustment_holds() returns trigger language plpgsql as $$
declare is_own boolean := old.employee_id = actor_person();
begin
  if (new.agreed is distinct from old.agreed or new.answered_at is distinct from old.answered_at)
    and not (is_own and old.agreed is null) then
    raise exception 'the employee answers, once' using errcode = 'insufficient_privilege';
  end if;
  if new.ended_at is distinct from old.ended_at and not (old.agreed is true and old.ended_at is null) then
    raise exception 'only what is in force ends' using errcode = 'insufficient_privilege';
  end if;
  if new.sealed is distinct from old.sealed and not is_own then
    raise exception 'the employee erases' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger adjustment_holds before update on adjustments
  for each row execute function adjustment_holds();

create function entry_json(e journal_entries) returns json language sql stable
return json_build_object('entryId', e.entry_id, 'writtenAt', instant_text(e.written_at),
  'changedAt', instant_text(e.changed_at), 'version', e.version, 'sealed', e.sealed);

-- A page of one's own journal, newest first; one entry by its id, or all of it without a limit.
create function page_journal(session_hash bytea, wanted jsonb) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  return json_build_object('actor', actor, 'entries', (
    select coalesce(json_agg(entry_json(e) order by e.entry_id desc), '[]') from (
      select * from journal_entries e
      where e.org_id = (select actor_org()) and e.person_id = (select actor_person())
        and (wanted ->> 'entryId' is null or e.entry_id = (wanted ->> 'entryId')::uuid)
        and (wanted ->> 'before' is null or e.entry_id < (wanted ->> 'before')::uuid)
      order by e.entry_id desc limit (wanted ->> 'limit')::int) e));
end
$$;

create function write_entry(org uuid, person uuid, entry jsonb) returns json language plpgsql as $$
begin
  if begin_as(org, person) is null then return null; end if;
  insert into journal_entries (org_id, entry_id, person_id, written_at, sealed)
    values (org, (entry ->> 'entryId')::uuid, person, (entry ->> 'at')::timestamptz, entry ->> 'sealed')
    on conflict do nothing;
  return (select entry_json(e) from journal_entries e
    where e.org_id = org and e.entry_id = (entry ->> 'entryId')::uuid);
end
$$;

create function change_entry(org uuid, person uuid, entry jsonb) returns text language plpgsql as $$
declare stored journal_entries;
begin
  if begin_as(org, person) is null then return null; end if;
  update journal_entries e set sealed = entry ->> 'sealed', changed_at = (entry ->> 'at')::timestamptz,
      version = e.version + 1
    where e.org_id = org and e.entry_id = (entry ->> 'entryId')::uuid
      and e.version = (entry ->> 'version')::int;
  if found then return 'changed'; end if;
  return (select 'stale' from journal_entries e where e.org_id = org and e.entry_id = (entry ->> 'entryId')::uuid);
end
$$;

create function remove_entry(org uuid, person uuid, entry uuid) returns void language plpgsql as $$
begin
  if begin_as(org, person) is null then return; end if;
  delete from journal_entries e where e.org_id = org and e.entry_id = entry;
end
$$;

create function answer_json(a confidence_answers) returns json language sql stable
return json_build_object('answerId', a.answer_id, 'by', person_json(a.org_id, a.by_id),
  'answeredAt', instant_text(a.answered_at), 'afterDay', a.after_day, 'sealed', a.sealed);

create function adjustment_json(a adjustments) returns json language sql stable
return json_build_object('adjustmentId', a.adjustment_id, 'by', person_json(a.org_id, a.by_id),
  'proposedAt', instant_text(a.proposed_at), 'agreed', a.agreed, 'answeredAt', instant_text(a.answered_at),
  'endedAt', instant_text(a.ended_at), 'sealed', a.sealed);

create function hearers_json(kind text, plan uuid, open_to_approver boolean) returns json
language sql stable
return (select coalesce(json_agg(person_json(h.org_id, h.person_id) order by h.name), '[]') from people h
  where h.org_id = actor_org() and h.is_hr and hears(kind, plan, h.person_id, open_to_approver));

create function confidence_json(c confidences) returns json language sql stable
return (select json_build_object('confidenceId', c.confidence_id, 'kind', c.kind, 'planId', c.plan_id,
    'planTitle', p.title, 'zone', p.terms ->> 'zone', 'employee', person_json(c.org_id, c.employee_id),
    'followsId', c.follows_id, 'toldAt', instant_text(c.told_at), 'takenBackAt', instant_text(c.taken_back_at),
    'erasedAt', instant_text(c.erased_at), 'sealed', c.sealed,
    'readers', hearers_json(c.kind, c.plan_id, c.open_to_approver),
    'answers', (select coalesce(json_agg(answer_json(a) order by a.answered_at, a.answer_id), '[]')
      from confidence_answers a where a.org_id = c.org_id and a.confidence_id = c.confidence_id),
    'adjustments', (select coalesce(json_agg(adjustment_json(a) order by a.proposed_at, a.adjustment_id), '[]')
      from adjustments a where a.org_id = c.org_id and a.confidence_id = c.confidence_id))
  from plans p where p.org_id = c.org_id and p.plan_id = c.plan_id);

-- For a list: that something was told and when it was answered, without the words.
create function told_json(c confidences) returns json language sql stable
return (select json_build_object('confidenceId', c.confidence_id, 'kind', c.kind, 'planTitle', p.title,
    'zone', p.terms ->> 'zone', 'employee', person_json(c.org_id, c.employee_id), 'followsId', c.follows_id,
    'toldAt', instant_text(c.told_at),
    'isAdjusted', exists (select from adjustments a
      where a.org_id = c.org_id and a.confidence_id = c.confidence_id),
    'answers', (select coalesce(json_agg(json_build_object('answeredAt', instant_text(a.answered_at),
        'afterDay', a.after_day) order by a.answered_at), '[]')
      from confidence_answers a where a.org_id = c.org_id and a.confidence_id = c.confidence_id))
  from plans p where p.org_id = c.org_id and p.plan_id = c.plan_id);

create function help_json() returns json language sql stable
return (select coalesce(json_agg(json_build_object('resourceId', r.resource_id, 'title', r.title,
    'about', r.about, 'url', r.url) order by r.added_at, r.resource_id), '[]')
  from help_resources r where r.org_id = actor_org());

-- What an employee told and about which plans they can; for HR, what was told to them; where help is.
create function page_private(session_hash bytea) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  return json_build_object('actor', actor,
    'plans', (
      select coalesce(json_agg(json_build_object('planId', p.plan_id, 'title', p.title, 'status', p.status,
          'approverHears', only_approver_hears(p.plan_id),
          'readers', json_build_object(
            'circumstance', hearers_json('circumstance', p.plan_id, false),
            'concern', hearers_json('concern', p.plan_id, only_approver_hears(p.plan_id))))
        order by p.plan_id desc), '[]')
      from plans p where p.org_id = (select actor_org()) and p.employee_id = (select actor_person())
        and p.was_delivered),
    'told', (
      select coalesce(json_agg(confidence_json(c) order by c.told_at desc, c.confidence_id desc), '[]')
      from confidences c
      where c.org_id = (select actor_org()) and c.employee_id = (select actor_person())),
    'heard', case when actor_is_hr() then (
      select coalesce(json_agg(told_json(c) order by c.told_at desc, c.confidence_id desc), '[]') from (
        select * from confidences c
        where c.org_id = (select actor_org()) and c.employee_id <> (select actor_person())
        order by c.told_at desc, c.confidence_id desc limit 200) c) end,
    'help', help_json());
end
$$;

-- What the supervisor recorded in the 60 days after a concern that may weigh on the employee; HR reads it on the plan too.
create function weighs_since(c confidences) returns json language sql stable
return (select coalesce(json_agg(json_build_object('seq', e.seq, 'type', e.type, 'at', instant_text(e.at))
    order by e.seq), '[]')
  from plan_events e
  where c.kind = 'concern' and e.org_id = c.org_id and e.plan_id = c.plan_id and e.standing = 'supervisor'
    and e.type in ('amendment_proposed', 'observation_shared', 'control_renewed', 'check_in_added',
      'promise_refused', 'hearing_opened')
    and e.at > c.told_at and e.at <= c.told_at + interval '60 days');

-- One thing told, and what was told before it about the same plan, as those who hear it read it.
create function page_confidence(session_hash bytea, confidence uuid) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  return json_build_object('actor', actor,
    'told', (select confidence_json(c) from confidences c
      where c.org_id = (select actor_org()) and c.confidence_id = confidence),
    'earlier', (
      select coalesce(json_agg(confidence_json(b) order by b.told_at desc), '[]')
      from confidences c join confidences b on b.org_id = c.org_id and b.plan_id = c.plan_id
        and b.kind = c.kind and b.told_at < c.told_at
      where c.org_id = (select actor_org()) and c.confidence_id = confidence),
    'since', (select weighs_since(c) from confidences c
      where c.org_id = (select actor_org()) and c.confidence_id = confidence));
end
$$;

create function adjustments_on(plan uuid) returns json language sql stable
return (select coalesce(json_agg(json_build_object('adjustmentId', a.adjustment_id,
    'by', person_json(a.org_id, a.by_id), 'agreedAt', instant_text(a.answered_at), 'sealed', a.sealed)
    order by a.answered_at, a.adjustment_id), '[]')
  from adjustments a
  where a.org_id = actor_org() and a.plan_id = plan and a.agreed and a.ended_at is null);

create function page_adjustments(session_hash bytea, plan uuid) returns json language plpgsql as $$
begin
  if begin_session(session_hash) is null then return null; end if;
  return adjustments_on(plan);
end
$$;

create function tell_hr(org uuid, person uuid, told jsonb) returns json language plpgsql as $$
declare plan uuid := (told ->> 'planId')::uuid;
begin
  if begin_as(org, person) is null then return null; end if;
  insert into confidences (org_id, confidence_id, plan_id, employee_id, kind, follows_id, open_to_approver,
      told_at, sealed)
    values (org, (told ->> 'id')::uuid, plan, person, told ->> 'kind', (told ->> 'followsId')::uuid,
      told ->> 'kind' = 'concern' and only_approver_hears(plan), (told ->> 'at')::timestamptz, told ->> 'sealed')
    on conflict do nothing;
  return (select json_build_object('sealed', c.sealed) from confidences c
    where c.org_id = org and c.confidence_id = (told ->> 'id')::uuid and c.employee_id = person);
end
$$;

-- Taking back hides it from HR; erasing empties it for everyone, with the answers and what is not in force.
create function take_back(org uuid, person uuid, confidence uuid, erases boolean, at timestamptz)
returns boolean language plpgsql as $$
declare gone int;
begin
  if begin_as(org, person) is null then return false; end if;
  update confidences c set taken_back_at = coalesce(c.taken_back_at, at),
      erased_at = case when erases then coalesce(c.erased_at, at) else c.erased_at end,
      sealed = case when erases then null else c.sealed end
    where c.org_id = org and c.confidence_id = confidence and c.employee_id = person;
  get diagnostics gone = row_count;
  if gone = 1 and erases then
    update confidence_answers a set sealed = null where a.org_id = org and a.confidence_id = confidence;
    update adjustments a set sealed = null
      where a.org_id = org and a.confidence_id = confidence and (a.agreed is not true or a.ended_at is not null);
  end if;
  return gone = 1;
end
$$;

create function answer_confidence(org uuid, person uuid, answer jsonb) returns json language plpgsql as $$
begin
  if begin_as(org, person) is null then return null; end if;
  insert into confidence_answers (org_id, answer_id, confidence_id, employee_id, by_id, answered_at, after_day, sealed)
    select org, (answer ->> 'id')::uuid, c.confidence_id, c.employee_id, person, (answer ->> 'at')::timestamptz,
        (answer ->> 'afterDay')::smallint, answer ->> 'sealed'
      from confidences c where c.org_id = org and c.confidence_id = (answer ->> 'confidenceId')::uuid
    on conflict do nothing;
  return (select json_build_object('sealed', a.sealed) from confidence_answers a
    where a.org_id = org and a.answer_id = (answer ->> 'id')::uuid and a.by_id = person);
end
$$;

create function propose_adjustment(org uuid, person uuid, adjustment jsonb) returns json
language plpgsql as $$
begin
  if begin_as(org, person) is null then return null; end if;
  insert into adjustments (org_id, adjustment_id, confidence_id, plan_id, employee_id, by_id, proposed_at, sealed)
    select org, (adjustment ->> 'id')::uuid, c.confidence_id, c.plan_id, c.employee_id, person,
        (adjustment ->> 'at')::timestamptz, adjustment ->> 'sealed'
      from confidences c where c.org_id = org and c.confidence_id = (adjustment ->> 'confidenceId')::uuid
    on conflict do nothing;
  return (select json_build_object('sealed', a.sealed) from adjustments a
    where a.org_id = org and a.adjustment_id = (adjustment ->> 'id')::uuid and a.by_id = person);
end
$$;

-- 'moved', or 'not_now' where it stands otherwise already; null when it is not the actor's to move.
create function move_adjustment(org uuid, person uuid, adjustment uuid, move text, at timestamptz)
returns text language plpgsql as $$
begin
  if begin_as(org, person) is null then return null; end if;
  if move = 'ended' then
    update adjustments a set ended_at = at
      where a.org_id = org and a.adjustment_id = adjustment and a.agreed and a.ended_at is null;
  else
    update adjustments a set agreed = (move = 'agreed'), answered_at = at
      where a.org_id = org and a.adjustment_id = adjustment and a.employee_id = person and a.agreed is null;
  end if;
  if found then return 'moved'; end if;
  return (select 'not_now' from adjustments a
    where a.org_id = org and a.adjustment_id = adjustment
      and (a.employee_id = person or (move = 'ended' and actor_is_hr() and stands_apart(a.plan_id, person))));
end
$$;

create function add_help(org uuid, person uuid, resource jsonb) returns boolean language plpgsql as $$
begin
  if begin_as(org, person) is null or not actor_is_hr() then return false; end if;
  insert into help_resources (org_id, resource_id, title, about, url, added_at)
    values (org, (resource ->> 'id')::uuid, resource ->> 'title', resource ->> 'about', resource ->> 'url',
      (resource ->> 'at')::timestamptz)
    on conflict do nothing;
  return true;
end
$$;

create function remove_help(org uuid, person uuid, resource uuid) returns boolean language plpgsql as $$
begin
  if begin_as(org, person) is null or not actor_is_hr() then return false; end if;
  delete from help_resources r where r.org_id = org and r.resource_id = resource;
  return true;
end
$$;
