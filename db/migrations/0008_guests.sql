-- Who could be invited to a plan: everyone here but its two sides, told only to those who may invite.
create function people_to_invite(plan uuid, filters jsonb) returns json language sql stable
return (
  select coalesce(json_agg(person_json(q.org_id, q.person_id) order by q.name, q.person_id), '[]')
  from (
    select p.org_id, p.person_id, p.name
    from plans l join people p on p.org_id = l.org_id
    where l.org_id = (select actor_org()) and l.plan_id = plan
      and standing_on(l) in ('employee', 'supervisor', 'hr')
      and not p.person_id in (l.employee_id, l.supervisor_id)
      and p.status = 'active'
      and (p.is_hr or not coalesce((filters ->> 'isHr')::boolean, false))
      and (filters ->> 'name' is null or position(lower(filters ->> 'name') in lower(p.name)) > 0)
    order by p.name, p.person_id limit least(coalesce((filters ->> 'limit')::int, 100), 100)) q);

create function page_guests(session_hash bytea, plan uuid, filters jsonb) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  return json_build_object('actor', actor, 'plan', plan_json(plan, null), 'people', people_to_invite(plan, filters));
end
$$;
