import type { Readable } from "node:stream";
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
const name = z.string().regex(/^[a-z_]+$/);
const some = z.strictObject({ name, columns: z.array(name).min(1), rows: z.array(z.unknown()) });
const end = z.strictObject({ counts: z.record(z.string(), z.number()) });
const part = z.union([some, end]);

type Values = AsyncGenerator<unknown, void>;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new NotRestored("notABackup");
  }
}

async function* textOf(input: Readable) {
  try {
    yield* input.pipe(createGunzip()).setEncoding("utf8") as AsyncIterable<string>;
  } catch {
    throw new NotRestored("cutShort");
  }
}

/** The values of a compressed text, one a line, without holding more of it than a piece. */
async function* valuesOf(input: Readable): Values {
  let rest = "";
  for await (const piece of textOf(input)) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield parsed(line);
  }
}

/** Rows that have been through the rules when they happened; people in them may have left since. */
async function insert(
  sql: postgres.TransactionSql,
  { name, columns, rows }: z.output<typeof some>,
) {
  const list = columns.map((column) => `"${column}"`).join(", ");
  await sql.unsafe(`alter table "${name}" disable trigger user, no force row level security`);
  await sql.unsafe(
    `insert into "${name}" (${list})
      select ${list} from jsonb_populate_recordset(null::"${name}", $1::text::jsonb)`,
    [JSON.stringify(rows)],
  );
  await sql.unsafe(`alter table "${name}" enable trigger user, force row level security`);
}

async function fillAll(sql: postgres.TransactionSql, values: Values): Promise<Counts> {
  const filled: Counts = {};
  for await (const value of values) {
    const next = part.parse(value);
    if ("counts" in next) {
      const isWhole = Object.entries(next.counts).every(([of, rows]) => (filled[of] ?? 0) === rows);
      if (!isWhole) throw new NotRestored("cutShort");
      return next.counts;
    }
    await insert(sql, next);
    filled[next.name] = (filled[next.name] ?? 0) + next.rows.length;
  }
  throw new NotRestored("cutShort");
}

async function refuseUsed(sql: postgres.Sql) {
  const [used] = await sql`select from organisations limit 1`;
  if (used) throw new NotRestored("notEmpty");
}

/**
 * Fills an empty database from a backup, whole or not at all, at the version the backup was made
 * with. Refuses a database that holds an organisation, and a file that is cut short or no backup.
 */
export async function readBackup(ownerUrl: string, input: Readable): Promise<Counts> {
  const values = valuesOf(input);
  const { value } = await values.next();
  const head = begin.safeParse(value);
  if (!head.success) throw new NotRestored("notABackup");
  await migrateUntil(ownerUrl, head.data.migration).catch(() => {
    throw new NotRestored("otherVersion");
  });
  const sql = connect(ownerUrl, { max: 1, onnotice: () => undefined, fetch_types: false });
  try {
    await refuseUsed(sql);
    return await sql.begin((tx) => fillAll(tx, values));
  } finally {
    await sql.end({ timeout: 5 });
  }
}
