import { randomBytes } from "node:crypto";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { append } from "@/db/append";
import { entryFor } from "@/db/entry";
import { readHistory } from "@/db/history";
import { startSession } from "@/db/sessions";
import { currentSigningKey } from "@/db/signing-key";
import type { Actor } from "@/lib/people/standing";
import type { Recorded } from "@/lib/plan/event";
import { after, draftOf } from "@/lib/plan/plan";
import { kept } from "@/lib/plan/summary";
import { verifyHistory } from "@/lib/proof/verify";
import { elsewhere, idOf, odile, orgId, origin, tobias, wren } from "../cast";
import { submitted } from "../story";
import { freshDatabase } from "./harness";
import { seedCast } from "./seed-cast";

const at = "2026-09-21T09:00:00.000Z";
const MANY = 40;
const plans = Array.from({ length: MANY }, (_, n) => idOf(60_000 + n));

let db: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  db = await freshDatabase();
  await seedCast(db.ownerSql);
  for (const planId of plans)
    await db.ownerSql`insert into plans (org_id, plan_id, employee_id, first_supervisor_id, supervisor_id, terms, changed_at)
      select org_id, ${planId}, employee_id, first_supervisor_id, supervisor_id, terms, changed_at
      from plans where plan_id = ${origin.planId}`;
});
beforeEach(async () => {
  await db.ownerSql`set session_replication_role = replica`;
  for (const table of ["plan_events", "outbox", "plan_hr_waits", "plan_counts"])
    await db.ownerSql.unsafe(`delete from ${table}`);
  await db.ownerSql`update plans set version = 0, head = null, status = 'draft'`;
  await db.ownerSql`set session_replication_role = origin`;
});
afterAll(() => db.drop());

/** The write by which somebody submits a plan, as their own process would send it. */
function submitting(planId: string, by: Actor = tobias, put: Partial<Recorded> = {}) {
  const plan = draftOf({ ...origin, planId });
  const recorded = {
    id: newId(),
    seq: 1,
    by: by.personId,
    standing: "supervisor",
    at,
    zone: by.zone,
    event: submitted(),
    ...put,
  } as Recorded;
  const entry = entryFor({ plan, head: null }, recorded, randomBytes(16));
  return { actor: by, entry, was: plan.status, beside: kept(after(plan, recorded), at) };
}

const outcomesOf = (writes: Parameters<typeof append>[0][]) =>
  Promise.all(writes.map(async (write) => (await append(write)).outcome));

const countsBy = async () =>
  db.ownerSql`select status, sum(plans)::int as plans from plan_counts group by status order by status`;

test("forty who write at once are all recorded, each chained and signed, in a few statements", async () => {
  const writes = plans.map((planId) => submitting(planId));
  let outcomes: string[] = [];
  const statements = await db.statementsDuring(async () => {
    outcomes = await outcomesOf(writes);
  });
  expect(new Set(outcomes)).toEqual(new Set(["recorded"]));
  expect(statements).toBeLessThan(MANY / 2);
  const { keyId, publicKey } = currentSigningKey();
  const session = await startSession(odile);
  for (const { entry } of writes) {
    const read = await readHistory(session, entry.planId, {});
    expect(read?.entries.map(({ hash }) => hash)).toEqual([entry.hash]);
    const expected = { version: 1, head: entry.hash };
    expect(await verifyHistory(read?.entries ?? [], { [keyId]: publicKey }, { expected })).toEqual(
      [],
    );
  }
  const rows = await db.ownerSql`select distinct status, version, title from plans
    where plan_id = any (${plans}::uuid[])`;
  expect(rows).toEqual([
    { status: "in_review", version: 1, title: writes[0]?.beside.summary.title },
  ]);
  expect(await countsBy()).toEqual([
    { status: "draft", plans: -MANY },
    { status: "in_review", plans: MANY },
  ]);
  const waits = await db.ownerSql`select plan_id from plan_hr_waits where what = 'review'`;
  const news = await db.ownerSql`select plan_id from outbox`;
  expect([waits.length, news.length]).toEqual([MANY, MANY]);
});

test("what one of them may not do is refused to that one, and nobody else", async () => {
  const [first = "", ...rest] = plans;
  const known = submitting(first);
  expect(await append(known)).toEqual({ outcome: "recorded" });
  const left = { ...wren, personId: idOf(61_000) };
  await db.ownerSql`insert into people (org_id, person_id, name, job_title, status)
    values (${orgId}, ${left.personId}, 'Lou', 'Worked here', 'left') on conflict do nothing`;
  const [a = "", b = "", c = "", d = "", e = "", ...good] = rest;
  const wrong = {
    repeat: known,
    stale: submitting(a, tobias, { seq: 2 }),
    stranger: submitting(b, wren),
    another: submitting(c, elsewhere),
    left: submitting(d, left),
    forged: { ...submitting(e), entry: { ...submitting(e).entry, standing: "hr" } },
  };
  const writes = good.map((planId) => submitting(planId));
  const mixed = Object.values(wrong).flatMap((one, n) => [...writes.slice(5 * n, 5 * n + 5), one]);
  const outcomes = await outcomesOf([...mixed, ...writes.slice(30)]);
  const of = (write: object) => outcomes[[...mixed, ...writes.slice(30)].indexOf(write as never)];
  expect(new Set(writes.map(of))).toEqual(new Set(["recorded"]));
  expect(Object.fromEntries(Object.entries(wrong).map(([name, one]) => [name, of(one)]))).toEqual({
    repeat: "repeat",
    stale: "stale",
    stranger: "not_found",
    another: "not_found",
    left: "not_found",
    forged: "stale",
  });
  const [row] = await db.ownerSql`select count(*)::int as n from plan_events`;
  expect(row?.n).toBe(writes.length + 1);
});
