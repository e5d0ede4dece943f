import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type postgres from "postgres";
import { connect } from "@/db/address";
import { type Table, tablesOf } from "./tables";

/** How many rows of each table a backup holds. */
export type Counts = Record<string, number>;

const AT_ONCE = 200;

/** A table's rows as JSON, some a line; not by COPY, whose stream can stop for good in the driver. */
async function* rowsOf(sql: postgres.TransactionSql, { name, columns }: Table, counts: Counts) {
  const list = columns.map((column) => `"${column}"`).join(", ");
  const rows = sql.unsafe<{ row: string }[]>(
    `select row_to_json(t)::text as row from (select ${list} from "${name}") t`,
  );
  let written = 0;
  for await (const some of rows.cursor(AT_ONCE)) {
    const texts = some.map(({ row }) => row).join();
    if (texts) yield `{"name":"${name}","columns":${JSON.stringify(columns)},"rows":[${texts}]}\n`;
    written += some.length;
  }
  counts[name] = written;
}

const line = (value: object) => `${JSON.stringify(value)}\n`;

async function* everything(sql: postgres.TransactionSql, at: string, counts: Counts) {
  const [last] = await sql<{ id: string }[]>`select max(id) as id from footing.migrations`;
  yield line({ footing: 1, at, migration: last?.id });
  for (const table of await tablesOf(sql)) {
    yield* rowsOf(sql, table, counts);
  }
  yield line({ counts });
}

/**
 * Writes all that is stored as of one moment, compressed, while people go on working. Memory does
 * not grow with the data. Sessions are left out: whoever restores signs in anew.
 */
export async function writeBackup(ownerUrl: string, out: Writable, at: string): Promise<Counts> {
  const sql = connect(ownerUrl, { max: 1, onnotice: () => undefined, fetch_types: false });
  const counts: Counts = {};
  try {
    await sql.begin("isolation level repeatable read read only", (tx) =>
      pipeline(everything(tx, at, counts), createGzip(), out),
    );
    return counts;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
