import { v7 as newId } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readHistory } from "@/db/history";
import { readHomePage, readReports } from "@/db/home";
import { listPlans, readPlan, readPlanPage } from "@/db/plans";
import { record } from "@/db/record";
import { startSession } from "@/db/sessions";
import { currentSigningKey } from "@/db/signing-key";
import type { PlanEvent } from "@/lib/plan/event";
import { fold } from "@/lib/plan/plan";
import { kept } from "@/lib/plan/summary";
import { verifyHistory } from "@/lib/proof/verify";
import { elsewhere, handoff, ines, odile, orgId, planId, tobias, wren } from "../cast";
import { submitted, underway } from "../story";
import { freshDatabase } from "./harness";
import { seedCast } from "./seed-cast";

let db: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  db = await freshDatabase();
  await seedCast(db.ownerSql);
});
beforeEach(async () => {
  await db.ownerSql`set session_replication_role = replica`;
  await db.ownerSql`delete from plan_events`;
  await db.ownerSql`delete from outbox`;
  await db.ownerSql`update plans set version = 0, head = null, status = 'draft', was_delivered = false, supervisor_id = first_supervisor_id`;
  await db.ownerSql`set session_replication_role = origin`;
});
afterAll(() => db.drop());

const at = (moment: string) => () => moment;
const hour = at("2026-09-21T09:00:00.000Z");
const cast = { [ines.personId]: ines, [tobias.personId]: tobias, [odile.personId]: odile };

/** Records the story of a plan underway. */
async function tellUnderway() {
  for (const { id, by, at: moment, event } of underway().history) {
    const actor = cast[by];
    if (!actor) throw new Error("somebody unknown");
    const answer = await record(actor, planId, { id, event }, at(moment));
    if (!answer.recorded) throw new Error(JSON.stringify(answer.refusal));
  }
}

const question = (text: string): PlanEvent => ({
  type: "question_asked",
  about: { what: "plan" },
  text,
});

const later = at("2026-10-06T09:00:00.000Z");

test("a submitted plan is there for HR, and not yet for the employee, a stranger or another organisation", async () => {
  const answer = await record(tobias, planId, { id: newId(), event: submitted() }, hour);
  expect(answer).toMatchObject({ recorded: true, version: 1 });
  expect((await readPlan(odile, planId))?.plan.status).toBe("in_review");
  for (const nobody of [ines, wren, elsewhere]) {
    expect(await readPlan(nobody, planId)).toBeNull();
    expect(await record(nobody, planId, { id: newId(), event: question("?") }, hour)).toMatchObject(
      {
        refusal: { code: "not_found" },
      },
    );
  }
});

test("what is stored folds to what was told, and its summary is the one computed from it", async () => {
  await tellUnderway();
  const read = await readPlan(ines, planId);
  const told = underway();
  expect(read?.history).toEqual(told.history);
  expect(read?.plan).toMatchObject(told.plan);
  expect(fold(told.plan, told.history).version).toBe(told.plan.version);
  const [row] = await db.ownerSql`select status, version, title, waits_for_employee from plans`;
  const { summary } = kept(told.plan, "2026-10-01T10:01:00.000Z");
  expect(row).toEqual({
    status: summary.status,
    version: told.plan.version,
    title: summary.title,
    waits_for_employee: summary.waitsFor.employee,
  });
  const counts =
    await db.ownerSql`select status, sum(plans)::int as plans from plan_counts group by status having sum(plans) <> 0`;
  expect(counts.map((count) => ({ ...count }))).toContainEqual({ status: "underway", plans: 1 });
});

test("the same event twice is recorded once and answered alike; another text under its id is refused", async () => {
  await tellUnderway();
  const wish = { id: newId(), event: question("May I close an item myself?") };
  const first = await record(ines, planId, wish, later);
  const again = await record(ines, planId, wish, later);
  expect(first).toMatchObject({ recorded: true });
  expect(again).toMatchObject({ recorded: true, receipt: first.recorded && first.receipt });
  const other = await record(ines, planId, { ...wish, event: question("Another one?") }, later);
  expect(other).toMatchObject({ refusal: { code: "invalid", because: "id_used_for_another" } });
  const someone = await record(tobias, planId, wish, later);
  expect(someone).toMatchObject({ refusal: { code: "invalid" } });
});

test("twenty at once with one id are one entry", async () => {
  await tellUnderway();
  const wish = { id: newId(), event: question("Twenty times?") };
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => record(ines, planId, wish, later)),
  );
  const seqs = new Set(answers.map((answer) => answer.recorded && answer.receipt.seq));
  expect([...seqs]).toHaveLength(1);
  const [row] = await db.ownerSql`select count(*)::int as n from plan_events where id = ${wish.id}`;
  expect(row?.n).toBe(1);
});

test("two people write at once and both are heard; history stays in order", async () => {
  await tellUnderway();
  const before = underway().plan.version;
  const answers = await Promise.all([
    record(ines, planId, { id: newId(), event: question("From Ines?") }, later),
    record(tobias, planId, { id: newId(), event: question("From Tobias?") }, later),
  ]);
  expect(answers.every((answer) => answer.recorded)).toBe(true);
  const read = await readPlan(odile, planId);
  expect(read?.plan.version).toBe(before + 2);
  expect(read?.history.map(({ seq }) => seq)).toEqual(
    Array.from({ length: before + 2 }, (_, n) => n + 1),
  );
});

test("a page that was read before somebody wrote is told what changed and by whom", async () => {
  await tellUnderway();
  const expectedVersion = underway().plan.version;
  await record(tobias, planId, { id: newId(), event: question("First?") }, later);
  const stale = await record(
    ines,
    planId,
    { id: newId(), expectedVersion, event: question("Second?") },
    later,
  );
  expect(stale).toMatchObject({
    refusal: { code: "stale", because: "changed_by", values: { name: "Tobias" } },
    since: [{ by: tobias.personId, event: { text: "First?" } }],
  });
});

test("the stored history verifies, and stops verifying when any column of any row is changed", async () => {
  await tellUnderway();
  const session = await startSession({ orgId, personId: odile.personId });
  const { keyId, publicKey } = await currentSigningKey();
  const verify = async () => {
    const page = await readHistory(session, planId, {});
    if (!page?.read) throw new Error("no history");
    const { version } = page.read.plan;
    const expected = { version, head: page.read.head ?? undefined };
    return verifyHistory(page.entries, { [keyId]: publicKey }, { expected });
  };
  expect(await verify()).toEqual([]);
  const changes = {
    id: "gen_random_uuid()",
    type: "'question_asked'",
    actor_id: `'${wren.personId}'`,
    standing: "'guest'",
    at: "at + interval '1 second'",
    zone: "'UTC'",
    body: `jsonb_set(coalesce(body, '{}'), '{forged}', '1')`,
    salt: "'\\x00'",
    commitment: "sha256('forged')",
    head: "head || ' '",
    prev: "sha256('forged')",
    hash: "sha256('forged')",
    signature: "sha512('forged')",
    key_id: "'0000000000000000'",
  };
  for (const [column, value] of Object.entries(changes)) {
    const found = await db.ownerSql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql.unsafe(`create table kept as select * from plan_events where seq = 3`);
      await sql.unsafe(`update plan_events set ${column} = ${value} where seq = 3`);
      return null;
    });
    expect(found).toBeNull();
    expect(await verify(), column).not.toEqual([]);
    await db.ownerSql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`delete from plan_events where seq = 3`;
      await sql`insert into plan_events select * from kept`;
      await sql`drop table kept`;
    });
    expect(await verify()).toEqual([]);
  }
});

test("plan page, home, list and history take one statement each", async () => {
  await tellUnderway();
  const session = await startSession({ orgId, personId: ines.personId });
  const pages = {
    plan: () => readPlanPage(session, planId),
    home: () => readHomePage(session, new Date().toISOString()),
    reports: () => readReports(session),
    list: () => listPlans(session, {}),
    history: () => readHistory(session, planId, {}),
  };
  for (const [name, read] of Object.entries(pages))
    expect(await db.statementsDuring(read), name).toBe(1);
});

test("the plan is the same, byte for byte, for employee, supervisor and HR", async () => {
  await tellUnderway();
  const texts = await Promise.all(
    [ines, tobias, odile].map(async (actor) =>
      JSON.stringify((await readPlan(actor, planId))?.plan),
    ),
  );
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain(handoff);
});
