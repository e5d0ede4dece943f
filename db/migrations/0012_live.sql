-- Who is told that a plan has changed: one role reads the news of every organisation and who may hear it,
-- and nothing that a plan says.
do $$
begin
  if not exists (select from pg_roles where rolname = 'footing_teller') then
    create role footing_teller nologin noinherit;
  end if;
  if not pg_has_role('footing_login', 'footing_teller', 'member') then
    grant footing_teller to footing_login;
  end if;
end
$$;

-- News is no record: what nobody was waiting for is dropped. From here on each row carries the transaction that
-- wrote it, so that a reader finds exactly what was committed since it last looked, in whatever order that was.
truncate outbox;
drop index outbox_at;
alter table outbox add column tx xid8 not null default pg_current_xact_id();
create index outbox_tx on outbox (tx);

grant usage on schema public to footing_teller;
grant select, delete on outbox to footing_teller;
grant select (org_id, id_hash, person_id, last_seen_at, expires_at, revoked_at) on sessions to footing_teller;
grant select (org_id, person_id, is_hr, status) on people to footing_teller;
grant select (org_id, plan_id, version, employee_id, supervisor_id, status, was_delivered) on plans to footing_teller;
grant select (org_id, plan_id, person_id) on plan_guests to footing_teller;
create policy teller_reads on outbox for select to footing_teller using (true);
create policy teller_clears on outbox for delete to footing_teller using (true);
create policy teller_reads on sessions for select to footing_teller using (true);
create policy teller_reads on people for select to footing_teller using (true);
create policy teller_reads on plans for select to footing_teller using (true);
create policy teller_reads on plan_guests for select to footing_teller using (true);

-- What was committed since a snapshot, and the snapshot to ask from next time.
create function news_since(seen pg_snapshot) returns json language plpgsql as $$
begin
  perform set_config('role', 'footing_teller', true);
  return (select json_build_object('seen', pg_current_snapshot()::text, 'plans', coalesce(json_agg(o.plan_id), '[]'))
    from (select distinct plan_id from outbox
      where tx >= pg_snapshot_xmin(seen) and not pg_visible_in_snapshot(tx, seen)) o);
end
$$;

-- Clears what was committed before an earlier snapshot; a row from another cluster's future came by a copy and is stale.
create function forget_news(before pg_snapshot) returns text language plpgsql as $$
begin
  perform set_config('role', 'footing_teller', true);
  delete from outbox where tx < pg_snapshot_xmin(before) or tx >= pg_snapshot_xmax(pg_current_snapshot());
  return pg_current_snapshot()::text;
end
$$;

-- For each watcher whose session lives: its place, its person, and the plan's version, or null where it may not be read.
-- Asking does not keep a session alive.
create function who_hears(watching jsonb) returns json language plpgsql as $$
begin
  perform set_config('role', 'footing_teller', true);
  return (
    select coalesce(json_agg(json_build_object('place', w.place - 1, 'personId', s.person_id, 'version', p.version)), '[]')
    from jsonb_array_elements(watching) with ordinality as w (watcher, place)
    join sessions s on s.id_hash = decode(w.watcher ->> 'sessionHash', 'hex') and s.revoked_at is null
      and s.expires_at > now() and s.last_seen_at > now() - interval '60 minutes'
    join people one on one.org_id = s.org_id and one.person_id = s.person_id and one.status = 'active'
    left join plans p on p.org_id = s.org_id and p.plan_id = (w.watcher ->> 'planId')::uuid
      and case
        when p.employee_id = s.person_id then p.was_delivered
        when p.supervisor_id = s.person_id then true
        when p.status = 'draft' then false
        else one.is_hr or exists (select from plan_guests g
          where g.org_id = p.org_id and g.plan_id = p.plan_id and g.person_id = s.person_id)
      end);
end
$$;
