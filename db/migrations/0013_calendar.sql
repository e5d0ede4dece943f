-- The secret address of a person's calendar: one at a time, and only its hash is kept.
CREATE TABLE "calendar_feeds" (
	"org_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_feeds_org_id_person_id_pk" PRIMARY KEY("org_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person" FOREIGN KEY ("org_id","person_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_feeds_secret_hash" ON "calendar_feeds" USING btree ("secret_hash");

alter table calendar_feeds force row level security;
grant select, insert, delete on calendar_feeds to footing_member;
grant update (secret_hash, made_at) on calendar_feeds to footing_member;
grant select on calendar_feeds to footing_auth;

create policy own_alone on calendar_feeds for all to footing_member
  using (org_id = (select actor_org()) and person_id = (select actor_person()))
  with check (org_id = (select actor_org()) and person_id = (select actor_person()));
-- Who comes with an address is not known yet: the hash says who it is.
create policy auth_reads on calendar_feeds for select to footing_auth using (true);

create function page_calendar(session_hash bytea) returns json language plpgsql as $$
declare actor jsonb := begin_session(session_hash);
begin
  if actor is null then return null; end if;
  return json_build_object('actor', actor, 'madeAt', (select instant_text(f.made_at) from calendar_feeds f
    where f.org_id = (select actor_org()) and f.person_id = (select actor_person())));
end
$$;

-- A new address takes the place of the one before, which leads nowhere from then on.
create function keep_calendar_feed(org uuid, person uuid, secret bytea, at timestamptz) returns boolean
language plpgsql as $$
begin
  if begin_as(org, person) is null then return false; end if;
  insert into calendar_feeds (org_id, person_id, secret_hash, made_at) values (org, person, secret, at)
    on conflict (org_id, person_id) do update set secret_hash = secret, made_at = at;
  return true;
end
$$;

create function end_calendar_feed(org uuid, person uuid) returns void language plpgsql as $$
begin
  if begin_as(org, person) is null then return; end if;
  delete from calendar_feeds f where f.org_id = org and f.person_id = person;
end
$$;

-- The plans whose dates stand in a calendar: those on which its person stands today, by the rules of every read.
create function read_calendar(secret bytea) returns json language plpgsql as $$
declare
  found calendar_feeds;
  actor jsonb;
begin
  perform set_config('role', 'footing_auth', true);
  select * into found from calendar_feeds f where f.secret_hash = secret;
  if found.org_id is null then
    perform set_config('role', 'none', true);
    return null;
  end if;
  actor := begin_as(found.org_id, found.person_id);
  if actor is null then return null; end if;
  return json_build_object('actor', actor, 'plans', (
    select coalesce(json_agg(plan_json(p.plan_id, null) order by p.plan_id desc), '[]') from (
      select p.plan_id from plans p
      where p.org_id = (select actor_org()) and p.was_delivered
        and ((select actor_person()) in (p.employee_id, p.supervisor_id)
          or p.plan_id = any (array(select plan_id from plan_guests)))
      order by p.plan_id desc limit 20) p));
end
$$;

-- All that is the employee's to take home of a plan, in one read; for everyone else there is no such thing.
create function page_take_home(session_hash bytea, plan uuid) returns json language plpgsql as $$
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
    where e.org_id = (select actor_org()) and e.person_id = (select actor_person())));
end
$$;
