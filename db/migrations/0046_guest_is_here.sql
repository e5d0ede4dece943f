-- Only somebody who is here is invited to a plan.
create function guest_is_here() returns trigger language plpgsql as $$
begin
  if not exists (select from people p where p.org_id = new.org_id and p.status = 'active'
      and p.person_id = (new.body ->> 'personId')::uuid) then
    raise exception 'nobody here to invite' using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;
create trigger guest_is_here before insert on plan_events
  for each row when (new.type = 'guest_invited') execute function guest_is_here();
