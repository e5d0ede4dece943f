import "server-only";
import type postgres from "postgres";
import { connect } from "./address";
import { databaseEnv } from "./env";
import { DatabaseUnavailable, lossCode } from "./unavailable";

const DATE = 1082;
// One statement in flight per connection: a cut connection then loses one, and none waits behind a slow one.
const unpipelined = { max_pipeline: 0 };

function open() {
  const { FOOTING_LOGIN_URL, DB_DEADLINE_MS, DB_POOL_MAX } = databaseEnv();
  return connect(FOOTING_LOGIN_URL, {
    max: DB_POOL_MAX,
    ...unpipelined,
    idle_timeout: 20,
    connect_timeout: Math.ceil(DB_DEADLINE_MS / 1000),
    backoff: false,
    // Lists travel as JSON: the driver learns array types too late for the first statement of a pool.
    fetch_types: false,
    onnotice: () => undefined,
    // A calendar day stays the text it is: the driver would make an instant of it.
    types: {
      date: {
        to: DATE,
        from: [DATE],
        serialize: (day: string) => day,
        parse: (day: string) => day,
      },
    },
    connection: {
      application_name: "footing",
      statement_timeout: DB_DEADLINE_MS,
      idle_in_transaction_session_timeout: DB_DEADLINE_MS,
      jit: false,
      // Under row security a plan made for each call costs more than the statement itself.
      plan_cache_mode: "force_generic_plan",
    },
  });
}

type Pool = ReturnType<typeof open>;
type Tag = <Row extends object>(
  text: TemplateStringsArray,
  ...values: readonly postgres.ParameterOrFragment<string>[]
) => postgres.PendingQuery<Row[]>;
/** What a statement is written with: the tag prepares it, `json` carries documents and lists. */
export type Sql = Tag & { json(value: unknown): postgres.Parameter };

const shared: typeof globalThis & { footingPool?: Pool } = globalThis;

function pool(): Pool {
  shared.footingPool ??= open();
  return shared.footingPool;
}

function replace(broken: Pool, deadlineMs: number) {
  if (shared.footingPool !== broken) return;
  shared.footingPool = undefined;
  broken.end({ timeout: deadlineMs / 1000 }).catch(() => undefined);
}

function deadline(ms: number) {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailable("DEADLINE")), ms);
  });
  return { passed, cancel: () => clearTimeout(timer) };
}

/** Sends one statement as the login without rights; answers within the deadline or throws `DatabaseUnavailable`. */
export async function ask<Row extends object>(
  statement: (sql: Sql) => postgres.PendingQuery<Row[]>,
): Promise<Row[]> {
  const { DB_DEADLINE_MS } = databaseEnv();
  const from = pool();
  const limit = deadline(DB_DEADLINE_MS);
  try {
    return [...(await Promise.race([statement(from), limit.passed]))];
  } catch (error) {
    const code = error instanceof DatabaseUnavailable ? error.code : lossCode(error);
    if (code === null) throw error;
    replace(from, DB_DEADLINE_MS);
    throw new DatabaseUnavailable(code);
  } finally {
    limit.cancel();
  }
}

/** Ends the pool, after the last request has been answered. */
export async function closePool(): Promise<void> {
  const last = shared.footingPool;
  shared.footingPool = undefined;
  await last?.end({ timeout: databaseEnv().DB_DEADLINE_MS / 1000 });
}
