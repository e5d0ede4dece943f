import { randomBytes } from "node:crypto";
import type postgres from "postgres";
import { v7 as newId } from "uuid";
import { connect } from "@/db/address";
import { append as appendOne } from "@/db/append";
import { entryFor } from "@/db/entry";
import { readPlan } from "@/db/plans";
import type { Recorded } from "@/lib/plan/event";
import { kept } from "@/lib/plan/summary";
import { ines, planId } from "@/tests/cast";
import type { Form, Measure } from "@/tests/measure/measure";
import { pairedRatio } from "@/tests/measure/rounds";
import { castDatabase } from "./ground";
import { fillWithPlans, recordLongPlan } from "./many-plans";

const WRITERS = 16;
const PLANS = 3_200;
const SECONDS: Record<Form, number> = { full: 4, short: 1 };
const AT = "2026-10-08T09:00:00.000Z";

type Row = { planId: string; employeeId: string; version: number; head: string };

/** Runs sixteen writers for a while, each with plans of its own, and gives the rows a second. */
async function rate(rows: Row[], seconds: number, write: (row: Row) => Promise<unknown>) {
  const until = performance.now() + seconds * 1000;
  let written = 0;
  const writer = async (own: Row[]) => {
    for (let n = 0; performance.now() < until; n += 1) {
      const row = own[n % own.length];
      if (row) await write(row);
      written += 1;
    }
  };
  const shares = Array.from({ length: WRITERS }, (_, w) =>
    rows.filter((_row, n) => n % WRITERS === w),
  );
  await Promise.all(shares.map(writer));
  return written / seconds;
}

async function appender() {
  const read = await readPlan(ines, planId);
  if (!read) throw new Error("the plan of the tests is not there");
  const beside = kept(read.plan, AT);
  return async (row: Row) => {
    const text = `Does row ${row.version + 1} belong to the hand-off?`;
    const event = { type: "question_asked", about: { what: "plan" }, text } as const;
    const recorded: Recorded = {
      id: newId(),
      seq: row.version + 1,
      by: row.employeeId,
      standing: "employee",
      at: AT,
      zone: ines.zone,
      event,
    };
    const plan = { ...read.plan, planId: row.planId };
    const entry = entryFor({ plan, head: row.head }, recorded, randomBytes(16));
    const actor = { ...ines, personId: row.employeeId };
    const { outcome } = await appendOne({ actor, entry, was: plan.status, beside });
    if (outcome !== "recorded") throw new Error(outcome);
    row.version += 1;
    row.head = entry.hash;
  };
}

function inserter(sql: postgres.Sql) {
  let seq = 0;
  return (row: Row) => {
    seq += 1;
    return sql`insert into plain_events (org_id, plan_id, seq, id, type, actor_id, standing, at, zone, body, salt,
        commitment, head, prev, hash, signature, key_id)
      select org_id, plan_id, ${1_000 + seq}, ${newId()}, type, actor_id, standing, at, zone, body, salt,
        commitment, head, prev, hash, signature, key_id
      from plain_row where plan_id = ${row.planId}`;
  };
}

export const append: Measure = {
  targets: { append_vs_insert: { atLeast: 0.35, isTime: true } },
  how: "events a second by 16 writers on many plans, chained and signed, against plain INSERTs of such rows",
  async run(form, say) {
    const ground = await castDatabase();
    const owner = connect(ground.ownerUrl, { max: WRITERS });
    try {
      await recordLongPlan();
      await fillWithPlans(ground.sql, PLANS);
      await ground.sql.unsafe(`create table plain_events (like plan_events including indexes);
        create table plain_row as select distinct on (plan_id) * from plan_events order by plan_id, seq desc;
        create unique index on plain_row (plan_id)`);
      const rows =
        (await ground.sql`select plan_id as "planId", employee_id as "employeeId", version,
        encode(head, 'hex') as head from plans where status = 'underway' and version = 40`) as unknown as Row[];
      const add = await appender();
      const insert = inserter(owner);
      await rate(rows, 1, add);
      return {
        append_vs_insert: await pairedRatio({
          rounds: 5,
          one: () => rate(rows, SECONDS[form], add),
          other: () => rate(rows, SECONDS[form], insert),
          say,
        }),
      };
    } finally {
      await owner.end({ timeout: 5 });
      await ground.drop();
    }
  },
};
