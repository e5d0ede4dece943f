-- Who opened an erased plan, and how far they had read, goes with its words.
grant select, delete on plan_openings, plan_bookmarks to footing_eraser;
do $$
declare kept regclass;
begin
  foreach kept in array array['plan_openings', 'plan_bookmarks']::regclass[] loop
    execute format('create policy eraser_reads on %s for select to footing_eraser using (true)', kept);
    execute format('create policy eraser_removes on %s for delete to footing_eraser using (is_erased(org_id, plan_id))', kept);
  end loop;
end
$$;

-- What is due is found without reading every history.
create index plan_events_delete_on on plan_events ((body ->> 'deleteOn')) where type = 'plan_closed';

-- Empties the plans that are due, a few at a time; null when another process is at it. One statement: all of a plan or nothing.
create function erase_due(moment timestamptz, most int) returns int language plpgsql as $$
declare
  due plans;
  erased int := 0;
begin
  if not pg_try_advisory_xact_lock(hashtext('footing erase_due')) then return null; end if;
  perform set_config('app.erases_at', moment::text, true), set_config('role', 'footing_eraser', true);
  for due in
    select p.* from plan_events e join plans p on p.org_id = e.org_id and p.plan_id = e.plan_id
    where e.type = 'plan_closed' and e.body ->> 'deleteOn' <= (moment at time zone 'UTC' + interval '14 hours')::date::text
      and is_due_for_erasure(p, moment)
    order by e.body ->> 'deleteOn' limit most
  loop
    update plans p set erased_at = moment, title = null, starts_on = null, ends_on = null, next_at = null,
        waits_for_employee = 0, waits_for_supervisor = 0, waits_for_hr = 0
      where p.org_id = due.org_id and p.plan_id = due.plan_id;
    update plan_events e set body = null, salt = null where e.org_id = due.org_id and e.plan_id = due.plan_id;
    delete from confidence_answers a using confidences c
      where c.org_id = due.org_id and c.plan_id = due.plan_id
        and a.org_id = c.org_id and a.confidence_id = c.confidence_id;
    delete from adjustments x where x.org_id = due.org_id and x.plan_id = due.plan_id;
    delete from confidences x where x.org_id = due.org_id and x.plan_id = due.plan_id;
    delete from plan_drafts x where x.org_id = due.org_id and x.plan_id = due.plan_id;
    delete from plan_guests x where x.org_id = due.org_id and x.plan_id = due.plan_id;
    delete from plan_promises x where x.org_id = due.org_id and x.plan_id = due.plan_id;
    delete from plan_hr_waits x where x.org_id = due.org_id and x.plan_id = due.plan_id;
    delete from plan_openings x where x.org_id = due.org_id and x.plan_id = due.plan_id;
    delete from plan_bookmarks x where x.org_id = due.org_id and x.plan_id = due.plan_id;
    delete from outbox x where x.org_id = due.org_id and x.plan_id = due.plan_id;
    erased := erased + 1;
  end loop;
  return erased;
end
$$;
