import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type postgres from "postgres";
import { z } from "zod";
import { connect } from "@/db/address";
import { migrateUntil } from "@/db/migrate";
import type { Counts } from "./write";

/** Why a backup cannot be restored; the key of a sentence. */
export class NotRestored extends Error {
  constructor(readonly why: "notABackup" | "cutShort" | "notEmpty" | "otherVersion") {
    super(why);
  }
}

const begin = z.strictObject({
  footing: z.literal(1),
  at: z.iso.datetime(),
  migration: z.string(),
});
const table = z.strictObject({ name: z.string(), columns: z.array(z.string()).min(1) });
const end = z.strictObject({ rows: z.record(z.string(), z.number()) });

type Lines = AsyncGenerator<Buffer, void>;

const NEWLINE = 10;

/** The lines of a compressed text as they lie in it, without holding more than one chunk. */
async function* linesOf(input: Readable): Lines {
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of input.pipe(createGunzip()) as AsyncIterable<Buffer>) {
      const text = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      let from = 0;
      for (let at = text.indexOf(NEWLINE); at >= 0; at = text.indexOf(NEWLINE, from)) {
        yield text.subarray(from, at + 1);
        from = at + 1;
      }
      rest = text.subarray(from);
    }
  } catch {
    throw new NotRestored("cutShort");
  }
}

async function next(lines: Lines): Promise<unknown> {
  const { value } = await lines.next();
  if (!value) throw new NotRestored("cutShort");
  try {
    return JSON.parse(value.toString("utf8"));
  } catch {
    throw new NotRestored("notABackup");
  }
}

const isEnd = (line: Buffer) => line.length === 3 && line[0] === 92 && line[1] === 46;

/** The rows of one table; what comes after them stays to be read. */
async function* rowsOf(lines: Lines) {
  for (let line = await lines.next(); ; line = await lines.next()) {
    if (line.done) throw new NotRestored("cutShort");
    if (isEnd(line.value)) return;
    yield Buffer.from(line.value);
  }
}

async function fill(
  sql: postgres.TransactionSql,
  { name, columns }: z.infer<typeof table>,
  lines: Lines,
) {
  const list = columns.map((column) => `"${column.replaceAll('"', "")}"`).join(", ");
  const kept = name.replaceAll('"', "");
  await sql.unsafe(`create temp table "restored" as select ${list} from "${kept}" limit 0`);
  const copy = await sql.unsafe(`copy "restored" from stdin`).writable();
  await pipeline(rowsOf(lines), copy);
  // What is put back has been through the rules when it happened; people may have left since.
  await sql.unsafe(`alter table "${kept}" disable trigger user, no force row level security`);
  const { count } = await sql.unsafe(
    `insert into "${kept}" (${list}) select ${list} from "restored"`,
  );
  await sql.unsafe(`alter table "${kept}" enable trigger user, force row level security`);
  await sql.unsafe(`drop table "restored"`);
  return count;
}

async function refuseUsed(sql: postgres.Sql) {
  const [used] = await sql`select from organisations limit 1`;
  if (used) throw new NotRestored("notEmpty");
}

async function fillAll(sql: postgres.TransactionSql, lines: Lines): Promise<Counts> {
  const counts: Counts = {};
  for (;;) {
    const part = await next(lines);
    const last = end.safeParse(part);
    if (last.success) {
      const isWhole = Object.entries(last.data.rows).every(([name, rows]) => counts[name] === rows);
      if (!isWhole) throw new NotRestored("cutShort");
      return counts;
    }
    const one = table.parse(part);
    counts[one.name] = await fill(sql, one, lines);
  }
}

/**
 * Fills an empty database from a backup, whole or not at all, at the version the backup was made
 * with. Refuses a database that holds an organisation, and a file that is cut short or no backup.
 */
export async function readBackup(ownerUrl: string, input: Readable): Promise<Counts> {
  const lines = linesOf(input);
  const head = begin.safeParse(await next(lines));
  if (!head.success) throw new NotRestored("notABackup");
  await migrateUntil(ownerUrl, head.data.migration).catch(() => {
    throw new NotRestored("otherVersion");
  });
  const sql = connect(ownerUrl, { max: 1, onnotice: () => undefined, fetch_types: false });
  try {
    await refuseUsed(sql);
    return await sql.begin((tx) => fillAll(tx, lines));
  } finally {
    await sql.end({ timeout: 5 });
  }
}
