import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "@/db/address";
import { permittedFunction } from "@/db/row-security";
import { policy } from "@/lib/plan/policy";
import { bram, ines, odile, orgId, planId, tobias, wren } from "../cast";
import { cells } from "./cells";
import { freshDatabase } from "./harness";
import { seedCast } from "./seed-cast";

let db: Awaited<ReturnType<typeof freshDatabase>>;
let login: ReturnType<typeof connect>;

beforeAll(async () => {
  db = await freshDatabase();
  await seedCast(db.ownerSql);
  await db.ownerSql`insert into plan_guests values (${orgId}, ${planId}, ${bram.personId})`;
  login = connect(db.loginUrl, { max: 1, fetch_types: false });
});
afterAll(async () => {
  await login.end();
  await db.drop();
});

const isDelivered = (status: string) =>
  ["delivered", "underway", "paused", "hearing", "closed"].includes(status);

const who = { employee: ines, supervisor: tobias, hr: odile, guest: bram, stranger: wren };

/** What one event names is somebody who is here. */
const body = { newSupervisorId: wren.personId };

/** Tries one insert into the history as a person, in a transaction that leaves nothing behind. */
async function mayInsert(cell: (typeof cells)[number]): Promise<boolean> {
  const actor = who[cell.standing];
  const standing = cell.standing === "stranger" ? "hr" : cell.standing;
  const outcome = login.begin(async (sql) => {
    await sql`select begin_as(${orgId}, ${actor.personId})`;
    await sql`insert into plan_events (org_id, plan_id, seq, id, type, actor_id, standing, at, zone, body, commitment, head, prev, hash, signature, key_id)
      values (${orgId}, ${planId}, 1, gen_random_uuid(), ${cell.type}, ${actor.personId}, ${standing}, now(), 'UTC', ${sql.json(body)}, '', '', '', '', '', '')`;
    throw new Error("inserted");
  });
  return outcome.then(
    () => false,
    (error: Error) => {
      if (error.message === "inserted") return true;
      expect(error).toMatchObject({ code: "42501" });
      return false;
    },
  );
}

test("the migration carries the permission table as it is", async () => {
  const stored = await readFile(
    new URL("../../db/migrations/0002_permitted.sql", import.meta.url),
    "utf8",
  );
  expect(stored).toBe(permittedFunction());
});

test("Postgres lets an event in exactly where the permission table does", async () => {
  const wrong: string[] = [];
  let last = "";
  for (const cell of cells.toSorted((a, b) => (a.status < b.status ? -1 : 1))) {
    if (cell.status !== last) {
      const wasDelivered = isDelivered(cell.status);
      await db.ownerSql`update plans set status = ${cell.status}, was_delivered = ${wasDelivered}`;
      last = cell.status;
    }
    const { by, while: when } = policy[cell.type];
    const seesIt =
      cell.standing !== "stranger" && (cell.standing !== "employee" || isDelivered(cell.status));
    const expected =
      seesIt && by.some((one) => one === cell.standing) && when.includes(cell.status);
    if ((await mayInsert(cell)) !== expected) wrong.push(JSON.stringify(cell));
  }
  expect(cells.length).toBeGreaterThan(2_500);
  expect(wrong).toEqual([]);
}, 120_000);

describe("what Postgres enforces by itself", () => {
  const asOf = (
    actor: typeof ines,
    work: (sql: import("postgres").TransactionSql) => Promise<unknown>,
  ) =>
    login.begin(async (sql) => {
      await sql`select begin_as(${orgId}, ${actor.personId})`;
      return work(sql);
    });

  test("a stranger finds no plan, the people on it do", async () => {
    await db.ownerSql`update plans set status = 'underway', was_delivered = true`;
    const count = async (actor: typeof ines) =>
      asOf(actor, async (sql) => (await sql`select 1 from plans`).length);
    expect(await count(wren)).toBe(0);
    for (const actor of [ines, tobias, odile, bram]) expect(await count(actor)).toBe(1);
  });

  test("the employee finds no plan before it is delivered", async () => {
    await db.ownerSql`update plans set status = 'in_review', was_delivered = false`;
    expect(await asOf(ines, async (sql) => (await sql`select 1 from plans`).length)).toBe(0);
    expect(await asOf(odile, async (sql) => (await sql`select 1 from plans`).length)).toBe(1);
  });

  test("outside an actor there are no rights at all", async () => {
    for (const table of ["plans", "plan_events", "people", "sessions", "plan_drafts"])
      await expect(login.unsafe(`select 1 from ${table}`)).rejects.toMatchObject({ code: "42501" });
  });

  test.each([
    "update plan_events set type = 'plan_withdrawn'",
    "delete from plan_events",
    "truncate plan_events",
    "update plans set status = 'closed'",
    "update plans set version = version + 1",
    "update plans set employee_id = supervisor_id",
    "delete from plan_counts",
    "update people set is_hr = true",
  ])("nobody on the plan can: %s", async (statement) => {
    await db.ownerSql`update plans set status = 'underway', was_delivered = true`;
    for (const actor of [ines, tobias, odile, bram])
      await expect(asOf(actor, (sql) => sql.unsafe(statement))).rejects.toMatchObject({
        code: "42501",
      });
  });

  test("every table has row security, forced", async () => {
    const open = await db.ownerSql`select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`;
    expect(open).toEqual([]);
  });

  test("the login owns nothing, reads nothing, inherits nothing", async () => {
    const [role] =
      await db.ownerSql`select rolinherit, rolsuper, rolbypassrls from pg_roles where rolname = 'footing_login'`;
    expect(role).toEqual({ rolinherit: false, rolsuper: false, rolbypassrls: false });
    const grants =
      await db.ownerSql`select table_name from information_schema.role_table_grants where grantee = 'footing_login'`;
    expect(grants).toEqual([]);
  });
});
