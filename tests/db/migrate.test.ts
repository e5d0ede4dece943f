import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { connect } from "@/db/address";
import { migrate, migrationsIn, whyNotMigrate } from "@/db/migrate";
import { freshDatabase } from "./harness";
import { ownerUrl } from "./server";

const known = [
  { id: "0000_tables", sha256: "a" },
  { id: "0001_roles", sha256: "b" },
  { id: "0002_plans", sha256: "c" },
];

describe("a database is continued only from a history this version knows", () => {
  test("an empty, a shorter and an equal list go on", () => {
    for (const done of [[], known.slice(0, 1), known])
      expect(whyNotMigrate(done, known)).toBeNull();
  });
  test("an unknown, a changed and an overtaken migration are refused with a sentence", () => {
    expect(whyNotMigrate([...known, { id: "0009_new", sha256: "x" }], known)).toMatch(
      /does not know/,
    );
    expect(whyNotMigrate([{ id: "0000_tables", sha256: "x" }], known)).toMatch(/changed/);
    expect(whyNotMigrate(known.slice(1), known)).toMatch(/comes before/);
  });
});

describe("migrating", () => {
  let db: Awaited<ReturnType<typeof freshDatabase>>;
  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.drop());

  test("a second time changes nothing, and says nothing", async () => {
    const said: string[] = [];
    const { loginPassword } = inject("server");
    const before = await db.ownerSql`select * from footing.migrations order by id`;
    const { loginUrl } = await migrate(db.ownerUrl, {
      loginPassword,
      say: (line) => said.push(line),
    });
    expect(said).toEqual([]);
    expect(await db.ownerSql`select * from footing.migrations order by id`).toEqual(before);
    expect(loginUrl).toBe(db.loginUrl);
    expect(before.map((row) => row.id)).toEqual((await migrationsIn()).map(({ id }) => id));
  });

  test("three nodes that start at once on an empty database all succeed, and so do three databases of one cluster", async () => {
    const server = inject("server");
    const admin = postgres({
      host: server.folder,
      username: "owner",
      database: "postgres",
      max: 1,
    });
    const names = [0, 1, 2].map(() => `t_${randomUUID().replaceAll("-", "")}`);
    for (const name of names) await admin.unsafe(`create database ${name}`);
    const urls = [names[0], ...names].flatMap((name) => (name ? [ownerUrl(server, name)] : []));
    await Promise.all(urls.map((url) => migrate(url, { loginPassword: server.loginPassword })));
    for (const url of urls) {
      const sql = connect(url, { max: 1 });
      const [row] = await sql`select count(*)::int as n from footing.migrations`;
      expect(row?.n).toBe((await migrationsIn()).length);
      await sql.end();
    }
    for (const name of names) await admin.unsafe(`drop database ${name}`);
    await admin.end();
  });

  test("the login owns nothing, inherits nothing, and may read no table; every table forces row security", async () => {
    const [login] = await db.ownerSql`
      select rolinherit, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'footing_login'`;
    expect(Object.values(login ?? {})).toEqual([false, false, false, false, false]);
    const owned =
      await db.ownerSql`select 1 from pg_class where relowner = 'footing_login'::regrole`;
    expect(owned).toHaveLength(0);
    const tables = await db.ownerSql<{ name: string; forced: boolean; granted: boolean }[]>`
      select relname as name, relrowsecurity and relforcerowsecurity as forced,
        has_table_privilege('footing_login', oid, 'select, insert, update, delete, truncate') as granted
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
    expect(tables.length).toBeGreaterThanOrEqual(7);
    for (const table of tables)
      expect(table).toEqual({ name: table.name, forced: true, granted: false });
    const login_ = connect(db.loginUrl, { max: 1 });
    for (const { name } of tables) {
      await expect(login_.unsafe(`select 1 from ${name}`)).rejects.toMatchObject({ code: "42501" });
    }
    await login_.end();
  });
});
