import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "@/db/address";
import { readHistory } from "@/db/history";
import { openPlanPage } from "@/db/openings";
import { readPlan } from "@/db/plans";
import { readPrivate } from "@/db/private";
import { readJournal, writeEntry } from "@/db/private-journal";
import { answerConfidence, tellHr } from "@/db/private-write";
import { eraseDue } from "@/db/retention";
import { startSession } from "@/db/sessions";
import { currentSigningKey } from "@/db/signing-key";
import type { Entry } from "@/lib/proof/entry";
import { verifyHistory } from "@/lib/proof/verify";
import { early, handoff, idOf, ines, odile, orgId, planId, tobias } from "../cast";
import { type Story, underway } from "../story";
import { freshDatabase } from "./harness";
import { freshKey } from "./private-people";
import { seedCast } from "./seed-cast";
import { tellStory } from "./tell-story";

const results = [handoff, early].map((expectationId) => ({
  expectationId,
  result: "met" as const,
  numbers: "20 of 20",
  citations: [],
  reason: "Held.",
}));

/** A plan that ended as met; its closing says that it is deleted on 11 December 2027. */
function closed(): Story {
  const story = underway();
  story.tell(tobias, "2026-12-04T15:00:00.000Z", {
    type: "hearing_opened",
    proposedOutcome: "met",
    results,
    statementByOn: "2026-12-11",
  });
  story.tell(ines, "2026-12-04T16:00:00.000Z", {
    type: "hearing_statement_given",
    text: "The cover made the difference.",
  });
  story.tell(odile, "2026-12-05T15:00:00.000Z", {
    type: "plan_closed",
    outcome: "met",
    results,
    reason: "The standard was held.",
    withoutStandardReason: "Looked at every record.",
    sustainLooksOn: [],
    stopsCountingOn: "2027-06-11",
    deleteOn: "2027-12-11",
  });
  return story;
}

const dayBefore = "2027-12-10T23:59:59.000Z";
const theDay = "2027-12-11T00:00:00.000Z";
const other = idOf(3);
const concernId = idOf(4);
const told = closed();

let db: Awaited<ReturnType<typeof freshDatabase>>;
let login: ReturnType<typeof connect>;

beforeAll(async () => {
  process.env.FIELD_KEY = freshKey();
  db = await freshDatabase();
  await seedCast(db.ownerSql);
  await tellStory(told);
  await db.ownerSql`insert into plans (org_id, plan_id, employee_id, first_supervisor_id, supervisor_id, terms, changed_at, status, version, was_delivered, title)
    select org_id, ${other}, employee_id, supervisor_id, supervisor_id, terms, now(), 'underway', 1, true, 'Still going on' from plans`;
  await db.ownerSql`insert into plan_events select org_id, ${other}, seq, ${newId()}, type, actor_id, standing, at, zone, body, salt, commitment, head, prev, hash, signature, key_id
    from plan_events where seq = 1`;
  const at = "2026-12-06T09:00:00.000Z";
  for (const actor of [ines, tobias]) await openPlanPage(await startSession(actor), planId, at);
  await tellHr(ines, { id: concernId, planId, kind: "concern", text: "Asked every day." }, at);
  await writeEntry(ines, { entryId: idOf(5), text: "Mine alone." }, at);
  login = connect(db.loginUrl, { max: 1, fetch_types: false });
});
afterAll(async () => {
  await login.end();
  await db.drop();
});

const words = async (plan: string) => {
  const [row] = await db.ownerSql<{ n: number }[]>`
    select count(*)::int as n from plan_events where plan_id = ${plan} and (body is not null or salt is not null)`;
  return row?.n;
};

/** What one statement does as the eraser, at a moment; nothing of it stays. */
const asEraser = (moment: string, statement: string) =>
  login
    .begin(async (sql) => {
      await sql`select set_config('app.erases_at', ${moment}, true), set_config('role', 'footing_eraser', true)`;
      const { count } = await sql.unsafe(statement);
      throw new Error(`touched ${count}`);
    })
    .catch((error: Error & { code?: string }) => error.code ?? error.message);

test("nothing goes before its day, and nothing while a concern about it is open", async () => {
  expect(await eraseDue(dayBefore)).toBe(0);
  expect(await eraseDue(theDay)).toBe(0);
  for (const actor of [ines, tobias, odile])
    expect((await readPlan(actor, planId))?.plan.version).toBe(told.plan.version);
  const care = (afterDay: 14 | 60 | undefined) =>
    answerConfidence(
      odile,
      { id: newId(), type: "answered", confidenceId: concernId, text: "How is it now?", afterDay },
      "2027-03-01T09:00:00.000Z",
    );
  expect(await care(14)).toBe("done");
  expect(await eraseDue(theDay)).toBe(0);
  expect(await care(60)).toBe("done");
});

test("the role that erases can mark what is due and nothing else, and can write nothing in its place", async () => {
  const mark = `update plans set erased_at = now(), title = null, starts_on = null, ends_on = null`;
  expect(await asEraser(dayBefore, mark)).toBe("touched 0");
  expect(await asEraser(theDay, mark)).toBe("touched 1");
  expect(await asEraser(theDay, "update plan_events set body = null, salt = null")).toBe(
    "touched 0",
  );
  expect(await asEraser(theDay, "update plan_events set type = 'plan_withdrawn'")).toBe("42501");
  expect(await asEraser(theDay, "delete from plan_events")).toBe("42501");
  expect(await asEraser(theDay, "delete from confidences")).toBe("touched 0");
  expect(await asEraser(theDay, "delete from journal_entries")).toBe("42501");
  const forge = `with marked as (${mark} returning 1) select 1 from marked`;
  expect(await asEraser(theDay, `${forge}`)).toBe("touched 1");
  expect(await db.ownerSql`update plan_events set body = null`.catch((error) => error.code)).toBe(
    "42501",
  );
});

test("on its day it goes once, also when several processes ask at once", async () => {
  const erased = await Promise.all(Array.from({ length: 6 }, () => eraseDue(theDay)));
  expect(erased.reduce((sum, n) => sum + n, 0)).toBe(1);
  expect(await words(planId)).toBe(0);
  expect(await eraseDue("2028-12-11T00:00:00.000Z")).toBe(0);
});

test("its words and what was told about it are gone, for everyone", async () => {
  for (const actor of [ines, tobias, odile]) expect(await readPlan(actor, planId)).toBeNull();
  const session = await startSession(odile);
  expect((await readHistory(session, planId, {}))?.entries).toEqual([]);
  expect((await readPrivate(session))?.heard).toEqual([]);
  const ofPlans = await db.ownerSql<{ name: string }[]>`select table_name as name
    from information_schema.columns where table_schema = 'public' and column_name = 'plan_id'
      and table_name not in ('plans', 'plan_events', 'journal_entries')`;
  expect(ofPlans.map(({ name }) => name)).toContain("plan_openings");
  for (const { name } of ofPlans) {
    const rows = await db.ownerSql.unsafe(`select 1 from ${name} where plan_id = '${planId}'`);
    expect(rows, name).toHaveLength(0);
  }
  for (const table of ["confidences", "confidence_answers", "adjustments"])
    expect(await db.ownerSql.unsafe(`select 1 from ${table}`), table).toHaveLength(0);
});

test("what stays is that it was erased, when, and a history that still proves itself", async () => {
  const [plan] = await db.ownerSql`select title, starts_on, version, encode(head, 'hex') as head,
    erased_at = ${theDay}::timestamptz as on_the_day from plans where plan_id = ${planId}`;
  expect(plan).toMatchObject({ title: null, starts_on: null, on_the_day: true });
  const entries = await db.ownerSql<Entry[]>`
    select org_id as "orgId", plan_id as "planId", seq, id, type, actor_id as "actorId", standing,
      instant_text(at) as at, zone, encode(commitment, 'hex') as commitment, encode(salt, 'hex') as salt, body, head,
      encode(prev, 'hex') as prev, encode(hash, 'hex') as hash, encode(signature, 'hex') as signature, key_id as "keyId"
    from plan_events where plan_id = ${planId} order by seq`;
  const { keyId, publicKey } = await currentSigningKey();
  const expected = { orgId, planId, version: plan?.version, head: plan?.head };
  const findings = await verifyHistory([...entries], { [keyId]: publicKey }, { expected });
  expect(findings).toEqual(told.history.map(({ seq }) => ({ seq, key: "erased" })));
});

test("a plan that goes on, and the employee's own journal, are not touched", async () => {
  expect(await words(other)).toBe(1);
  const journal = await readJournal(await startSession(ines), {});
  expect(JSON.stringify(journal)).toContain("Mine alone.");
});
