-- Who is here, for an admin alone: a page of people by name, and every active name a new person may report to.
create function page_people(session_hash bytea, filters jsonb) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  if not actor_is_admin() then return json_build_object('actor', actor, 'directory', null); end if;
  return json_build_object('actor', actor, 'directory', json_build_object(
    'people', (
      select coalesce(json_agg(json_build_object('personId', p.person_id, 'name', p.name,
          'jobTitle', p.job_title, 'isHr', p.is_hr, 'isAdmin', p.is_admin, 'status', p.status,
          'reportsTo', (select person_json(l.org_id, l.supervisor_id) from reporting_lines l
            where l.org_id = p.org_id and l.person_id = p.person_id
              and l.from_on <= current_date and (l.to_on is null or l.to_on > current_date)
            order by l.from_on desc limit 1))
        order by p.name, p.person_id), '[]')
      from (
        select * from people q
        where q.org_id = (select actor_org())
          and (filters ->> 'after' is null or (q.name, q.person_id) > (
            select last.name, last.person_id from people last
            where last.org_id = (select actor_org()) and last.person_id = (filters ->> 'after')::uuid))
        order by q.name, q.person_id limit least(coalesce((filters ->> 'limit')::int, 100), 100)) p),
    'names', (
      select coalesce(json_agg(json_build_object('personId', p.person_id, 'name', p.name)
        order by p.name, p.person_id), '[]')
      from (
        select * from people q where q.org_id = (select actor_org()) and q.status = 'active'
        order by q.name, q.person_id limit 2000) p)));
end
$$;
