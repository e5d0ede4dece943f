import { readFile } from "node:fs/promises";
import type { TransactionSql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "@/db/address";
import { permittedFunction } from "@/db/row-security";
import { policy } from "@/lib/plan/policy";
import { bram, idOf, ines, odile, orgId, planId, tobias, wren } from "../cast";
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
const body = { newSupervisorId: wren.personId, personId: wren.personId };

/** A row of the history, as raw SQL. */
const historyRow = (sql: TransactionSql, type: string, actorId: string, standing: string) =>
  sql`insert into plan_events (org_id, plan_id, seq, id, type, actor_id, standing, at, zone, body, commitment, head, prev, hash, signature, key_id)
    values (${orgId}, ${planId}, 1, gen_random_uuid(), ${type}, ${actorId}, ${standing}, now(), 'UTC', ${sql.json(body)}, '', '', '', '', '', '')`;

const isInserted = (error: Error) => {
  if (error.message === "inserted") return true;
  expect(error).toMatchObject({ code: "42501" });
  return false;
};

/** Tries one insert into the history as a person, in a transaction that leaves nothing behind. */
async function mayInsert(cell: (typeof cells)[number]): Promise<boolean> {
  const actor = who[cell.standing];
  const standing = cell.standing === "stranger" ? "hr" : cell.standing;
  const outcome = login.begin(async (sql) => {
    await sql`select begin_as(${orgId}, ${actor.personId})`;
    await sql`${historyRow(sql, cell.type, actor.personId, standing)}`;
    throw new Error("inserted");
  });
  return outcome.then(() => false, isInserted);
}

/** The same by the role that records for several at once, which asks about the person in the row. */
async function mayInsertAmongOthers(cell: (typeof cells)[number]): Promise<boolean> {
  const actor = who[cell.standing];
  const standing = cell.standing === "stranger" ? "hr" : cell.standing;
  const outcome = login.begin(async (sql) => {
    await sql`select set_config('app.org_id', ${orgId}, true), set_config('role', 'footing_recorder', true)`;
    await sql`${historyRow(sql, cell.type, actor.personId, standing)}`;
    throw new Error("inserted");
  });
  return outcome.then(() => false, isInserted);
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
    if ((await mayInsertAmongOthers(cell)) !== expected)
      wrong.push(`among others: ${JSON.stringify(cell)}`);
  }
  expect(cells.length).toBeGreaterThan(2_500);
  expect(wrong).toEqual([]);
}, 240_000);

describe("what Postgres enforces by itself", () => {
  const asOf = (actor: typeof ines, work: (sql: TransactionSql) => Promise<unknown>) =>
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

  test("the plan at hand opens no history to who may not read it, and closes none to who may", async () => {
    await db.ownerSql`update plans set status = 'underway', was_delivered = true, version = 1`;
    await db.ownerSql.begin((sql) =>
      historyRow(sql, "plan_submitted", tobias.personId, "supervisor"),
    );
    const readsWith = (hand: string) => (actor: typeof ines) =>
      asOf(actor, async (sql) => {
        await sql`select set_config('app.plan_id', ${hand}, true)`;
        return (await sql`select 1 from plan_events`).length;
      });
    for (const reads of ["", planId, idOf(77_777)].map(readsWith)) {
      expect(await reads(wren)).toBe(0);
      for (const actor of [ines, tobias, odile, bram]) expect(await reads(actor)).toBe(1);
    }
    await db.ownerSql`update plans set was_delivered = false`;
    expect(await readsWith(planId)(ines)).toBe(0);
    expect(await readsWith(planId)(tobias)).toBe(1);
    await db.ownerSql`set session_replication_role = replica`;
    await db.ownerSql`delete from plan_events`;
    await db.ownerSql`set session_replication_role = origin`;
    await db.ownerSql`update plans set version = 0`;
  });

  test("who records for several reads no word of any history", async () => {
    const asRecorder = (statement: string) =>
      login.begin(async (sql) => {
        await sql`select set_config('app.org_id', ${orgId}, true), set_config('role', 'footing_recorder', true)`;
        return sql.unsafe(statement);
      });
    expect(await asRecorder("select seq from plan_events")).toEqual([]);
    for (const statement of [
      "select body from plan_events",
      "select name from people",
      "update plan_events set type = 'plan_withdrawn'",
      "delete from plan_events",
      "update plans set employee_id = supervisor_id",
      "insert into plan_guests select org_id, plan_id, employee_id from plans",
      "select 1 from confidences",
    ])
      await expect(asRecorder(statement)).rejects.toMatchObject({ code: "42501" });
    const moved = await asRecorder("update plans set version = version + 1");
    expect(moved.count).toBe(0);
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
