-- What an employee told HR about a plan is theirs to take home as well, with what HR answered.
create or replace function page_take_home(session_hash bytea, plan uuid) returns json language plpgsql as $$
declare
  history jsonb := page_history(session_hash, plan, '{}')::jsonb;
  is_own boolean;
begin
  if history is null then return null; end if;
  is_own := exists (select from plans p where p.org_id = actor_org() and p.plan_id = plan
    and p.employee_id = actor_person() and p.was_delivered);
  if not is_own then return json_build_object('actor', history -> 'actor', 'plan', null); end if;
  return history || jsonb_build_object('adjustments', adjustments_on(plan), 'journal', (
      select coalesce(json_agg(entry_json(e) order by e.entry_id), '[]') from journal_entries e
      where e.org_id = (select actor_org()) and e.person_id = (select actor_person())),
    'told', (
      select coalesce(json_agg(confidence_json(c) order by c.told_at, c.confidence_id), '[]')
      from confidences c
      where c.org_id = (select actor_org()) and c.employee_id = (select actor_person())
        and c.plan_id = page_take_home.plan));
end
$$;
