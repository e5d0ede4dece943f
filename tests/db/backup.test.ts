import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { gunzipSync, gzipSync } from "node:zlib";
import type postgres from "postgres";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asRole, connect } from "@/db/address";
import { type NotRestored, readBackup } from "@/db/backup/read";
import { tablesOf } from "@/db/backup/tables";
import { writeBackup } from "@/db/backup/write";
import { closePool } from "@/db/client";
import { readHistory } from "@/db/history";
import { readPlanPage } from "@/db/plans";
import { record } from "@/db/record";
import { startSession } from "@/db/sessions";
import { currentSigningKey } from "@/db/signing-key";
import { verifyHistory } from "@/lib/proof/verify";
import { ines, odile, planId, tobias } from "../cast";
import { underway } from "../story";
import { freshDatabase } from "./harness";
import { seedCast } from "./seed-cast";

type Database = Awaited<ReturnType<typeof freshDatabase>>;

const AT = "2026-10-20T09:00:00.000Z";
let kept: Database;
let backup: Buffer;
let counts: Record<string, number>;

async function backupOf({ ownerUrl }: Database) {
  const out = new PassThrough();
  const [whole, rows] = await Promise.all([buffer(out), writeBackup(ownerUrl, out, AT)]);
  counts = rows;
  return whole;
}

/** An empty database, not even migrated. */
async function emptyDatabase() {
  const name = `r_${newId().replaceAll("-", "")}`;
  const admin = new URL(kept.ownerUrl);
  admin.pathname = "/postgres";
  const sql = connect(admin.href, { max: 1 });
  await sql.unsafe(`create database ${name}`);
  const address = new URL(kept.ownerUrl);
  address.pathname = `/${name}`;
  return {
    ownerUrl: address.href,
    sql: connect(address.href, { max: 2, onnotice: () => undefined }),
    async drop(this: { sql: postgres.Sql }) {
      await closePool();
      await this.sql.end({ timeout: 5 });
      await sql.unsafe(`drop database ${name} with (force)`);
      await sql.end({ timeout: 5 });
    },
  };
}

const restore = (ownerUrl: string, bytes: Buffer) => readBackup(ownerUrl, Readable.from([bytes]));

beforeAll(async () => {
  kept = await freshDatabase();
  await seedCast(kept.ownerSql);
  const cast = { [ines.personId]: ines, [tobias.personId]: tobias, [odile.personId]: odile };
  for (const { id, by, at, event } of underway().history) {
    const actor = cast[by];
    if (actor) await record(actor, planId, { id, event }, () => at);
  }
  backup = await backupOf(kept);
});
afterAll(() => kept.drop());

describe("a backup", () => {
  test("put back into an empty database, gives the same rows and the same plan, and its history verifies", async () => {
    const before = await readPlanPage(await startSession(odile), planId);
    const empty = await emptyDatabase();
    try {
      expect(await restore(empty.ownerUrl, backup)).toEqual(counts);
      expect(counts.plan_events).toBe(underway().history.length);
      await closePool();
      process.env.FOOTING_LOGIN_URL = asRole(empty.ownerUrl, "footing_login", "any");
      const session = await startSession(odile);
      expect((await readPlanPage(session, planId))?.read).toEqual(before?.read);
      const { keyId, publicKey } = await currentSigningKey();
      const page = await readHistory(session, planId, {});
      expect(await verifyHistory(page?.entries ?? [], { [keyId]: publicKey })).toEqual([]);
    } finally {
      await empty.drop();
      process.env.FOOTING_LOGIN_URL = kept.loginUrl;
    }
  });

  test("holds every table except what belongs to a running server, those after which they ask first", async () => {
    const names = (await tablesOf(kept.ownerSql)).map(({ name }) => name);
    expect(names).not.toEqual(expect.arrayContaining(["sessions"]));
    expect(names).toEqual(expect.arrayContaining(["plans", "plan_events", "journal_entries"]));
    expect(names.indexOf("people")).toBeGreaterThan(names.indexOf("organisations"));
    expect(names.indexOf("plan_events")).toBeGreaterThan(names.indexOf("plans"));
  });

  test("is readable by an owner without special rights: every table lets it read", async () => {
    const without = await kept.ownerSql`select c.relname from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not exists (
        select from pg_policy p where p.polrelid = c.oid and p.polname = 'owner_reads')`;
    expect(without.map(({ relname }) => relname)).toEqual([]);
  });

  const why = async (bytes: Buffer, into?: string) => {
    const empty = into === undefined ? await emptyDatabase() : null;
    try {
      const refusal = await restore(into ?? empty?.ownerUrl ?? "", bytes).catch((error) => error);
      const [rows] = empty ? await empty.sql`select to_regclass('public.people') as people` : [];
      const people = rows?.people && empty ? await empty.sql`select from people` : [];
      return { why: (refusal as NotRestored).why, people: people.length };
    } finally {
      await empty?.drop();
      process.env.FOOTING_LOGIN_URL = kept.loginUrl;
    }
  };

  test("is not put over data that are there", async () => {
    expect(await why(backup, kept.ownerUrl)).toMatchObject({ why: "notEmpty" });
  });

  test("is put back whole or not at all", async () => {
    const text = gunzipSync(backup);
    const cuts = [
      backup.subarray(0, backup.length - 40),
      gzipSync(text.subarray(0, text.length - 30)),
      gzipSync(text.subarray(0, Math.floor(text.length / 2))),
    ];
    for (const cut of cuts) expect(await why(cut)).toEqual({ why: "cutShort", people: 0 });
  });

  test("is told from any other file, and from one of a later version", async () => {
    expect(await why(gzipSync("hello\n"))).toMatchObject({ why: "notABackup" });
    const later = gunzipSync(backup)
      .toString("latin1")
      .replace(/"migration":"[^"]+"/, '"migration":"9999_later"');
    expect(await why(gzipSync(Buffer.from(later, "latin1")))).toMatchObject({
      why: "otherVersion",
    });
  });
});
