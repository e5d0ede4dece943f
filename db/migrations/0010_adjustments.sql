-- What was agreed through HR stands on the plan for everyone who reads it, without the reason.
create or replace function page_plan(session_hash bytea, plan uuid, until timestamptz) returns json language plpgsql as $$
declare
  actor jsonb := begin_session(session_hash);
  shown json;
begin
  if actor is null then return null; end if;
  shown := plan_json(plan, until);
  return json_build_object('actor', actor, 'plan', shown,
    'adjustments', case when shown is null then '[]' else adjustments_on(plan) end);
end
$$;
