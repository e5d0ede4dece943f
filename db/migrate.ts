import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type postgres from "postgres";
import { asRole, connect } from "./address";
import { scramVerifier } from "./scram";

const FOLDER = fileURLToPath(new URL("./migrations/", import.meta.url));
const LOGIN = "footing_login";
const LOCK = 6_701_742_013;
const TRIES = 8;
// Roles are shared by the cluster: two databases migrated at once may meet there and one tries again.
const TRY_AGAIN = ["XX000", "23505", "42710", "55P03", "40001", "40P01"];

export type Migration = { id: string; sha256: string; text: string };

/** The migrations this version brings, in order. */
export async function migrationsIn(folder = FOLDER): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(`${folder}/${name}`, "utf8");
      const sha256 = createHash("sha256").update(text).digest("hex");
      return { id: name.replace(/\.sql$/, ""), sha256, text };
    }),
  );
}

/** Why the applied list cannot be continued by the known one, or null. */
export function whyNotMigrate(
  applied: Omit<Migration, "text">[],
  known: Omit<Migration, "text">[],
): string | null {
  for (const [place, done] of applied.entries()) {
    const mine = known.find((migration) => migration.id === done.id);
    if (!mine) return `The database has migration ${done.id}, which this version does not know.`;
    if (mine.sha256 !== done.sha256) return `Migration ${done.id} was changed after it ran here.`;
    if (known[place]?.id !== done.id)
      return `Migration ${known[place]?.id} comes before ${done.id}, which already ran.`;
  }
  return null;
}

async function applied(sql: postgres.Sql) {
  await sql`create schema if not exists footing`;
  await sql`create table if not exists footing.migrations (
    id text primary key, sha256 text not null, applied_at timestamptz not null default now())`;
  return sql<
    { id: string; sha256: string }[]
  >`select id, sha256 from footing.migrations order by id`;
}

// One message to the server is one transaction, even if the connection drops in its middle.
function apply(sql: postgres.Sql, { id, sha256, text }: Migration) {
  return sql.unsafe(`select set_config('lock_timeout', '3s', true);
    ${text};
    insert into footing.migrations (id, sha256) values ('${id}', '${sha256}')`);
}

async function trying<Result>(work: () => Promise<Result>, left = TRIES): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (left <= 1 || !TRY_AGAIN.includes(code)) throw error;
    await new Promise((resume) => setTimeout(resume, 40 * (TRIES - left + 1)));
    return trying(work, left - 1);
  }
}

async function opens(url: string): Promise<boolean> {
  const sql = connect(url, { max: 1, fetch_types: false, connect_timeout: 5 });
  try {
    await sql`select 1`;
    return true;
  } catch (error) {
    // 28: this role may not, or not with this password. Anything else is no answer.
    if (error instanceof Error && "code" in error && String(error.code).startsWith("28"))
      return false;
    throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

type Say = (line: string) => void;

async function run(sql: postgres.Sql, known: Migration[], say: Say) {
  const done = await applied(sql);
  const refusal = whyNotMigrate(done, known);
  if (refusal) throw new Error(refusal);
  for (const migration of known.slice(done.length)) {
    await trying(() => apply(sql, migration));
    say(migration.id);
  }
}

/** One process at a time prepares a database and what belongs to it; the others wait and find it done. */
export async function alone<Result>(
  ownerUrl: string,
  work: (sql: postgres.Sql) => Promise<Result> | Result,
): Promise<Result> {
  const sql = connect(ownerUrl, { max: 1, onnotice: () => undefined, fetch_types: false });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Brings an empty database to an earlier version, for data that were kept by it; throws when this version does not know it. */
export async function migrateUntil(ownerUrl: string, last: string): Promise<void> {
  const known = await migrationsIn();
  const upTo = known.findIndex(({ id }) => id === last) + 1;
  if (upTo === 0) throw new Error(`This version does not know migration ${last}.`);
  await alone(ownerUrl, (sql) => run(sql, known.slice(0, upTo), () => undefined));
}

/** Brings the database up to this version as its owner, and answers with the address the web process logs in by. */
export function migrate(
  ownerUrl: string,
  options: { loginPassword: string; say?: Say },
): Promise<{ loginUrl: string }> {
  const loginUrl = asRole(ownerUrl, LOGIN, options.loginPassword);
  return alone(ownerUrl, async (sql) => {
    await run(sql, await migrationsIn(), options.say ?? (() => undefined));
    if (!(await opens(loginUrl))) {
      const verifier = scramVerifier(options.loginPassword);
      await trying(() => sql.unsafe(`alter role ${LOGIN} password '${verifier}'`));
    }
    return { loginUrl };
  });
}
