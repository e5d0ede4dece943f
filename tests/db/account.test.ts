import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changePassword, endOwnSessions, readAccount, readOwnCredential } from "@/db/account";
import { keepFeed, readCalendar } from "@/db/calendar";
import { readPersonPage } from "@/db/directory";
import { addPerson, changePerson, findCredential } from "@/db/people";
import { readSession, sessionHash, startCheckedSession, startSession } from "@/db/sessions";
import { createOrganisation } from "@/db/setup";
import type { Device } from "@/lib/people/device";
import { newOrganisation, newPerson } from "@/lib/people/person";
import { freshDatabase } from "./harness";

type Who = { orgId: string; personId: string };

const fox: Device = { browser: "firefox", system: "linux" };

let db: Awaited<ReturnType<typeof freshDatabase>>;
let ada: Who;
let hanna: Who;
let emil: Who;
let tom: Who;

async function joined(name: string, rights: { isHr?: boolean; isAdmin?: boolean } = {}) {
  const email = `${name.toLowerCase()}@harbour.test`;
  const person = newPerson.parse({ name, jobTitle: "Works here", email, ...rights });
  const added = await addPerson(ada, person, { passwordHash: `first of ${name}` });
  if ("refused" in added) throw new Error(added.refused);
  return { orgId: ada.orgId, personId: added.personId };
}

beforeAll(async () => {
  db = await freshDatabase();
  const created = await createOrganisation(
    newOrganisation.parse({ name: "Harbour & Co", zone: "Europe/Dublin" }),
    newPerson.parse({ name: "Ada", jobTitle: "Head of people", email: "ada@harbour.test" }),
    { passwordHash: "hash of Ada" },
  );
  if ("refused" in created) throw new Error(created.refused);
  ada = created;
  hanna = await joined("Hanna", { isHr: true });
  emil = await joined("Emil");
  tom = await joined("Tom", { isAdmin: true });
});
afterAll(() => db.drop());

const isOpen = async (sessionId: string) => (await readSession(sessionId)) !== null;

describe("one's own account", () => {
  test("shows where one is signed in, in one statement, and to nobody else", async () => {
    const elsewhere = await startSession(emil);
    const here = await startCheckedSession({ ...emil, passwordHash: "first of Emil" }, fox);
    const others = await startSession(tom);
    let page: Awaited<ReturnType<typeof readAccount>> = null;
    const sent = await db.statementsDuring(async () => {
      page = await readAccount(here ?? "");
    });
    expect(sent).toBe(1);
    expect(page).toMatchObject({
      actor: { name: "Emil" },
      email: "emil@harbour.test",
      sessions: [
        { isThis: true, ...fox },
        { isThis: false, browser: null, system: null },
      ],
    });
    expect((await readAccount(others))?.sessions).toHaveLength(1);
    expect(await readAccount("no session")).toBeNull();
    expect(JSON.stringify(page)).not.toContain(elsewhere);
    expect(await endOwnSessions(here ?? "", null)).toBe(1);
  });

  test("ends one session or all others, never this one, never somebody else's", async () => {
    const [here, phone, laptop] = [
      await startSession(emil),
      await startSession(emil),
      await startSession(emil),
    ];
    const toms = await startSession(tom);
    const handles = async (sessionId: string) =>
      (await readAccount(sessionId))?.sessions.map(({ handle }) => handle) ?? [];
    const [ofToms = ""] = await handles(toms);
    expect(await endOwnSessions(here, ofToms)).toBe(0);
    expect(await isOpen(toms)).toBe(true);
    const [own = ""] = await handles(here);
    expect(await endOwnSessions(here, own)).toBe(0);
    const [ofPhone = ""] = await handles(phone);
    expect(await endOwnSessions(here, ofPhone)).toBe(1);
    expect([await isOpen(here), await isOpen(phone), await isOpen(laptop)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await endOwnSessions(here, null)).toBeGreaterThan(0);
    expect([await isOpen(here), await isOpen(laptop)]).toEqual([true, false]);
    expect(await endOwnSessions(phone, null)).toBeNull();
    expect(await isOpen(here)).toBe(true);
  });

  test("takes a new password in the place of the one that was checked, and goes on under another id", async () => {
    const [here, elsewhere] = [await startSession(emil), await startSession(emil)];
    const own = await readOwnCredential(here);
    expect(own).toEqual({ email: "emil@harbour.test", passwordHash: "first of Emil" });
    expect(await changePassword(here, { checked: "another", fresh: "x" })).toBeNull();
    expect(await isOpen(elsewhere)).toBe(true);
    const next = await changePassword(here, { checked: "first of Emil", fresh: "second of Emil" });
    expect([await isOpen(here), await isOpen(elsewhere)]).toEqual([false, false]);
    expect(await readSession(next ?? "")).toMatchObject({ name: "Emil" });
    expect((await findCredential("emil@harbour.test"))?.passwordHash).toBe("second of Emil");
    expect((await readAccount(next ?? ""))?.changes[0]).toMatchObject({
      what: "password_chosen",
      isOwn: true,
    });
    const ends = (id: string | null) =>
      db.ownerSql`select created_at, expires_at from sessions where id_hash = ${sessionHash(id ?? "")}`;
    expect(await ends(next)).toEqual(await ends(here));
  });

  test("opens no session by a password that was changed while it was being checked", async () => {
    const stale = { ...emil, passwordHash: "first of Emil" };
    expect(await startCheckedSession(stale, fox)).toBeNull();
    const right = { ...emil, passwordHash: "second of Emil" };
    expect(await startCheckedSession(right, fox)).not.toBeNull();
  });
});

describe("an admin", () => {
  const adas = () => startSession(ada);
  const leave = { do: "leave" } as const;

  test("closes an account: sessions and calendar end, the address answers as an unknown one; letting in again revives nothing", async () => {
    const session = await startSession(emil);
    const secret = "a".repeat(43);
    await keepFeed(emil, secret, "2026-10-06T09:00:00.000Z");
    expect(await readCalendar(secret)).not.toBeNull();
    expect(await changePerson(await adas(), emil.personId, leave)).toBeNull();
    expect(await isOpen(session)).toBe(false);
    expect(await readCalendar(secret)).toBeNull();
    expect(await findCredential("emil@harbour.test")).toBeNull();
    const late = { ...emil, passwordHash: "second of Emil" };
    expect(await startCheckedSession(late, fox)).toBeNull();
    expect(await changePerson(await adas(), emil.personId, leave)).toBe("has_left");
    const back = { do: "back" } as const;
    const passwordHash = "third of Emil";
    expect(await changePerson(await adas(), emil.personId, back, { passwordHash })).toBeNull();
    expect(await isOpen(session)).toBe(false);
    expect(await readCalendar(secret)).toBeNull();
    expect(await findCredential("emil@harbour.test")).toMatchObject({ passwordHash });
    expect(await changePerson(await adas(), emil.personId, back, { passwordHash })).toBe("is_here");
  });

  test("gives rights that hold at the next look, and takes them; the person reads who did it", async () => {
    const session = await startSession(emil);
    const rights = { do: "rights", isHr: true, isAdmin: false } as const;
    expect(await changePerson(await adas(), emil.personId, rights)).toBeNull();
    expect(await readSession(session)).toMatchObject({ isHr: true });
    expect(await changePerson(await adas(), emil.personId, { ...rights, isHr: false })).toBeNull();
    expect(await readSession(session)).toMatchObject({ isHr: false });
    expect((await readAccount(session))?.changes.slice(0, 2)).toMatchObject([
      { what: "hr_taken", by: "Ada", isOwn: false },
      { what: "hr_given", by: "Ada" },
    ]);
  });

  test("gives a first password again, and every session ends", async () => {
    const session = await startSession(emil);
    const wish = { do: "password" } as const;
    const passwordHash = "given to Emil";
    expect(await changePerson(await adas(), emil.personId, wish, { passwordHash })).toBeNull();
    expect(await isOpen(session)).toBe(false);
    expect(await findCredential("emil@harbour.test")).toMatchObject({ passwordHash });
  });

  test("names whom somebody reports to from today on, as often as it changes", async () => {
    const reportsTo = async () =>
      (await readPersonPage(await adas(), emil.personId))?.account?.reportsTo?.name ?? null;
    const name = async (supervisorId: string) =>
      changePerson(await adas(), emil.personId, { do: "supervisor", supervisorId });
    for (const [who, expected] of [
      [tom.personId, "Tom"],
      [hanna.personId, "Hanna"],
      [tom.personId, "Tom"],
      ["nobody", null],
      [hanna.personId, "Hanna"],
    ] as const) {
      expect(await name(who)).toBeNull();
      expect(await reportsTo()).toBe(expected);
    }
    expect(await name(emil.personId)).toBe("no_such_supervisor");
    expect(await name(crypto.randomUUID())).toBe("no_such_supervisor");
    expect(await reportsTo()).toBe("Hanna");
  });

  test("who is no HR partner decides nothing about who reads the plans", async () => {
    const toms = await startSession(tom);
    const password = { do: "password" } as const;
    const passwordHash = "known to Tom";
    const asHr = { do: "rights", isHr: true, isAdmin: false } as const;
    expect(await changePerson(toms, emil.personId, asHr)).toBe("hr_alone");
    expect(await changePerson(toms, tom.personId, { ...asHr, isAdmin: true })).toBe("hr_alone");
    expect(await changePerson(toms, hanna.personId, password, { passwordHash })).toBe("hr_alone");
    expect(await changePerson(toms, emil.personId, password, { passwordHash })).toBeNull();
    const another = newPerson.parse({
      name: "Otto",
      jobTitle: "Works here",
      email: "otto@harbour.test",
      isHr: true,
    });
    expect(await addPerson(tom, another, { passwordHash })).toEqual({ refused: "not_permitted" });
    expect(await addPerson(ada, another, { passwordHash })).toHaveProperty("personId");
    await db.ownerSql`update people set is_hr = false where name = 'Otto'`;
  });

  test("does none of it to their own account, and none of it once they are no admin", async () => {
    const session = await adas();
    const passwordHash = "x";
    expect(await changePerson(session, ada.personId, leave)).toBe("own_account");
    const password = { do: "password" } as const;
    expect(await changePerson(session, ada.personId, password, { passwordHash })).toBe(
      "own_account",
    );
    const emils = await startSession(emil);
    expect(await changePerson(emils, tom.personId, leave)).toBe("not_permitted");
    expect(await changePerson("no session", tom.personId, leave)).toBe("not_signed_in");
    expect(await readPersonPage(emils, tom.personId)).toMatchObject({ account: null });
  });

  test("reaches nobody of another organisation", async () => {
    const demo = await createOrganisation(
      newOrganisation.parse({ name: "Demo", zone: "UTC" }),
      newPerson.parse({ name: "Dora", jobTitle: "HR", email: "dora@demo.test" }),
      { passwordHash: "x", isDemo: true },
    );
    if ("refused" in demo) throw new Error(demo.refused);
    const doras = await startSession(demo);
    expect(await changePerson(doras, emil.personId, leave)).toBe("not_there");
    expect(await readPersonPage(doras, emil.personId)).toMatchObject({ account: null });
    expect(await changePerson(await adas(), demo.personId, leave)).toBe("not_there");
  });

  test("sees one person in one statement", async () => {
    const session = await adas();
    let page: Awaited<ReturnType<typeof readPersonPage>> = null;
    const sent = await db.statementsDuring(async () => {
      page = await readPersonPage(session, hanna.personId);
    });
    expect(sent).toBe(1);
    expect(page).toMatchObject({
      account: {
        name: "Hanna",
        isHr: true,
        email: "hanna@harbour.test",
        reports: [{ name: "Emil" }],
        plans: [],
        whyNot: { hr: null, leave: null, password: null, back: "is_here" },
      },
    });
  });
});

describe("somebody always remains", () => {
  const without = { do: "rights", isHr: false, isAdmin: false } as const;

  test("who reads the plans, and who lets people in", async () => {
    const session = await startSession(ada);
    expect(await changePerson(session, hanna.personId, without)).toBeNull();
    expect(await changePerson(session, tom.personId, without)).toBeNull();
    expect(await changePerson(session, ada.personId, { ...without, isAdmin: true })).toBe(
      "last_hr",
    );
    expect(await changePerson(session, ada.personId, { ...without, isHr: true })).toBe(
      "last_admin",
    );
    expect(await readSession(session)).toMatchObject({ isHr: true, isAdmin: true });
  });

  test("also when two admins take the other's right at the same moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      await db.ownerSql`update people set is_hr = true, is_admin = true
        where person_id in (${ada.personId}, ${hanna.personId})`;
      const [adas, hannas] = [await startSession(ada), await startSession(hanna)];
      await Promise.all([
        changePerson(adas, hanna.personId, without),
        changePerson(hannas, ada.personId, without),
      ]);
      const [left] = await db.ownerSql`select count(*)::int as n from people
        where org_id = ${ada.orgId} and is_hr and is_admin and status = 'active'`;
      expect(left?.n).toBe(1);
    }
  });
});

describe("the roles that work on accounts", () => {
  const as = (role: string, isAdmin: boolean, statement: string) =>
    db.ownerSql.begin(async (sql) => {
      await sql`select set_config('role', ${role}, true), set_config('app.org_id', ${emil.orgId}, true),
        set_config('app.person_id', ${emil.personId}, true), set_config('app.is_admin', ${String(isAdmin)}, true)`;
      return sql.unsafe(statement);
    });

  test("reach one's own rows alone", async () => {
    const rows = async (statement: string) =>
      (await as("footing_account", false, statement)).map(({ person_id: person }) => person);
    for (const table of ["credentials", "sessions", "sign_in_names", "account_changes"])
      expect(new Set(await rows(`select person_id from ${table}`))).toEqual(
        new Set([emil.personId]),
      );
    const others = await as(
      "footing_account",
      false,
      `update credentials set password_hash = 'x' where person_id <> '${emil.personId}' returning person_id`,
    );
    expect(others).toEqual([]);
  });

  test("give an admin no password and no session id to read, and nobody without the right any row", async () => {
    for (const statement of [
      "select password_hash from credentials",
      "select id_hash from sessions",
      "select secret_hash from calendar_feeds",
      "update people set name = 'x'",
      "update account_changes set what = 'x'",
      "delete from account_changes",
      "delete from people",
    ])
      await expect(as("footing_directory", true, statement)).rejects.toMatchObject({
        code: "42501",
      });
    expect(await as("footing_directory", true, "select name from people")).not.toHaveLength(0);
    expect(await as("footing_directory", false, "select name from people")).toHaveLength(0);
  });
});
