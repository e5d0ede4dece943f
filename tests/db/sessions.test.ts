import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ask } from "@/db/client";
import { addPerson, findCredential } from "@/db/people";
import { endSession, readSession, sessionHash, startSession } from "@/db/sessions";
import { createOrganisation } from "@/db/setup";
import { newOrganisation, newPerson } from "@/lib/people/person";
import { freshDatabase } from "./harness";

let db: Awaited<ReturnType<typeof freshDatabase>>;
let ada: { orgId: string; personId: string };
let emil: { orgId: string; personId: string };
let session: string;

beforeAll(async () => {
  db = await freshDatabase();
  const created = await createOrganisation(
    newOrganisation.parse({ name: "Harbour & Co", zone: "Europe/Dublin" }),
    newPerson.parse({ name: "Ada Admin", jobTitle: "Head of people", email: "ada@harbour.test" }),
    { passwordHash: "hash-of-ada" },
  );
  if ("refused" in created) throw new Error(created.refused);
  ada = created;
  const added = await addPerson(
    ada,
    newPerson.parse({ name: "Emil", jobTitle: "Analyst", email: "emil@harbour.test" }),
    { passwordHash: "hash-of-emil", zone: "Asia/Tokyo" },
  );
  if ("refused" in added) throw new Error(added.refused);
  emil = { orgId: ada.orgId, personId: added.personId };
});
beforeEach(async () => {
  session = await startSession(emil);
});
afterAll(() => db.drop());

describe("a session", () => {
  test("is found by its id, which the database does not keep", async () => {
    expect(await readSession(session)).toEqual({
      ...emil,
      name: "Emil",
      isHr: false,
      isAdmin: false,
      zone: "Asia/Tokyo",
    });
    expect(await readSession(`${session}x`)).toBeNull();
    const kept = await db.ownerSql`select * from sessions`;
    expect(JSON.stringify(kept)).not.toContain(session);
  });

  test("ends when it is ended, idle for an hour, twelve hours old, or its person has left", async () => {
    const hash = sessionHash(session);
    const endings = [
      () => endSession(session),
      () =>
        db.ownerSql`update sessions set last_seen_at = now() - interval '61 minutes' where id_hash = ${hash}`,
      () => db.ownerSql`update sessions set expires_at = now() where id_hash = ${hash}`,
      () => db.ownerSql`update people set status = 'left' where person_id = ${emil.personId}`,
    ];
    for (const end of endings) {
      expect(await readSession(session)).not.toBeNull();
      await end();
      expect(await readSession(session)).toBeNull();
      await db.ownerSql`update people set status = 'active'`;
      await db.ownerSql`update sessions set revoked_at = null, last_seen_at = now(), expires_at = now() + interval '1 hour'`;
    }
    const [row] =
      await db.ownerSql`select expires_at - created_at = interval '12 hours' as half_a_day
      from sessions where id_hash = ${sessionHash(await startSession(emil))}`;
    expect(row?.half_a_day).toBe(true);
  });

  test("stays alive while it is used, and being seen is written once a minute", async () => {
    const hash = sessionHash(session);
    const seen = () => db.ownerSql`select last_seen_at from sessions where id_hash = ${hash}`;
    const [before] = await seen();
    await readSession(session);
    expect((await seen())[0]).toEqual(before);
    await db.ownerSql`update sessions set last_seen_at = now() - interval '59 minutes' where id_hash = ${hash}`;
    expect(await readSession(session)).not.toBeNull();
    const [now] =
      await db.ownerSql`select now() - last_seen_at < interval '10 seconds' as fresh from sessions where id_hash = ${hash}`;
    expect(now?.fresh).toBe(true);
  });
});

describe("a page function", () => {
  beforeAll(async () => {
    await db.ownerSql.unsafe(`create function page(session_hash bytea) returns jsonb language plpgsql as $$
      declare actor jsonb := begin_session(session_hash);
      begin
        if actor is null then return null; end if;
        return jsonb_build_object('actor', actor, 'role', current_user, 'org', actor_org(), 'person', actor_person(),
          'hr', actor_is_hr(), 'people', (select jsonb_agg(name order by name) from people));
      end $$`);
  });
  const page = (id: string) =>
    ask<{ page: Record<string, unknown> | null }>((sql) => sql`select page(${sessionHash(id)})`);

  test("reads as the person of the session in one statement, and leaves nothing behind", async () => {
    await page(session);
    expect(await db.statementsDuring(() => page(session))).toBe(1);
    const [row] = await page(session);
    expect(row?.page).toMatchObject({
      role: "footing_member",
      org: emil.orgId,
      person: emil.personId,
      hr: false,
      people: ["Ada Admin", "Emil"],
    });
    const [after] = await ask<{ role: string; org: string | null }>(
      (sql) => sql`select current_user as role, actor_org() as org`,
    );
    expect(after).toEqual({ role: "footing_login", org: null });
  });

  test("of no live session has no rights, even if it forgets to stop", async () => {
    expect((await page("unknown"))[0]?.page).toBeNull();
    await db.ownerSql.unsafe(`create function careless(session_hash bytea) returns bigint language plpgsql as $$
      begin perform begin_session(session_hash); return (select count(*) from people); end $$`);
    const careless = (id: string) =>
      ask<{ n: string }>((sql) => sql`select careless(${sessionHash(id)}) as n`);
    expect((await careless(session))[0]?.n).toBe("2");
    await expect(careless("unknown")).rejects.toMatchObject({ code: "42501" });
  });

  test("of one organisation sees nobody of another", async () => {
    const demo = await createOrganisation(
      newOrganisation.parse({ name: "Demo", zone: "UTC" }),
      newPerson.parse({ name: "Dora", jobTitle: "HR", email: "dora@demo.test" }),
      { passwordHash: "x", isDemo: true },
    );
    if ("refused" in demo) throw new Error(demo.refused);
    const [row] = await page(await startSession(demo));
    expect(row?.page?.people).toEqual(["Dora"]);
  });
});

describe("the working roles", () => {
  const as = (role: string, statement: string) =>
    db.ownerSql.begin(async (tx) => {
      await tx.unsafe(`set local role ${role}`);
      await tx.unsafe(
        `select set_config('app.org_id', '${emil.orgId}', true), set_config('app.person_id', '${emil.personId}', true)`,
      );
      return tx.unsafe(statement);
    });

  test("a member reads colleagues, but no password, no session, no address; and changes none of it", async () => {
    expect(await as("footing_member", "select name from people")).toHaveLength(2);
    for (const statement of [
      "select * from credentials",
      "select * from sessions",
      "select * from sign_in_names",
      "select * from throttle",
      "update people set is_hr = true",
      "delete from people",
      "insert into reporting_lines select org_id, person_id, person_id, now() from people",
    ]) {
      await expect(as("footing_member", statement)).rejects.toMatchObject({ code: "42501" });
    }
  });

  test("sign-in cannot change a person or a password, and set-up adds nobody without an admin", async () => {
    expect(await as("footing_auth", "select 1 from credentials")).not.toHaveLength(0);
    const insert = `insert into people (org_id, person_id, name, job_title) values ('${emil.orgId}', gen_random_uuid(), 'x', 'x')`;
    for (const [role, statement] of [
      ["footing_auth", "update people set is_hr = true"],
      ["footing_auth", "update credentials set password_hash = 'x'"],
      ["footing_auth", insert],
      ["footing_setup", insert],
      ["footing_setup", "select * from credentials"],
      ["footing_setup", "update people set is_admin = true"],
    ] as const) {
      await expect(as(role, statement)).rejects.toMatchObject({ code: "42501" });
    }
  });

  test("the login cannot become the owner", async () => {
    await expect(ask((sql) => sql`select set_config('role', 'owner', true)`)).rejects.toMatchObject(
      {
        code: "42501",
      },
    );
  });
});

describe("people", () => {
  test("are added by an admin, and by nobody who is none (any more)", async () => {
    const person = newPerson.parse({ name: "Nia", jobTitle: "Clerk", email: "nia@harbour.test" });
    expect(await addPerson(emil, person, { passwordHash: "x" })).toEqual({
      refused: "not_permitted",
    });
    await db.ownerSql`update people set is_admin = false where person_id = ${ada.personId}`;
    expect(await addPerson(ada, person, { passwordHash: "x" })).toEqual({
      refused: "not_permitted",
    });
    await db.ownerSql`update people set is_admin = true where person_id = ${ada.personId}`;
    expect(await addPerson(ada, person, { passwordHash: "x" })).toHaveProperty("personId");
    expect(await addPerson(ada, person, { passwordHash: "x" })).toEqual({ refused: "email_taken" });
  });

  test("are found by their address until they leave", async () => {
    expect(await findCredential("emil@harbour.test")).toEqual({
      ...emil,
      passwordHash: "hash-of-emil",
    });
    await db.ownerSql`update people set status = 'left' where person_id = ${emil.personId}`;
    expect(await findCredential("emil@harbour.test")).toBeNull();
    await db.ownerSql`update people set status = 'active'`;
    expect(await findCredential("nobody@harbour.test")).toBeNull();
  });
});
