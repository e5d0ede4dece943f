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

async function run(sql: postgres.Sql, say: (line: string) => void) {
  const done = await applied(sql);
  const known = await migrationsIn();
  const refusal = whyNotMigrate(done, known);
  if (refusal) throw new Error(refusal);
  for (const migration of known.slice(done.length)) {
    await trying(() => apply(sql, migration));
    say(migration.id);
  }
}

/** Brings the database up to this version as its owner, and answers with the address the web process logs in by. */
export async function migrate(
  ownerUrl: string,
  options: { loginPassword: string; say?: (line: string) => void },
): Promise<{ loginUrl: string }> {
  const loginUrl = asRole(ownerUrl, LOGIN, options.loginPassword);
  const sql = connect(ownerUrl, { max: 1, onnotice: () => undefined, fetch_types: false });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    await run(sql, options.say ?? (() => undefined));
    if (!(await opens(loginUrl))) {
      const verifier = scramVerifier(options.loginPassword);
      await trying(() => sql.unsafe(`alter role ${LOGIN} password '${verifier}'`));
    }
    return { loginUrl };
  } finally {
    await sql.end({ timeout: 5 });
  }
}
