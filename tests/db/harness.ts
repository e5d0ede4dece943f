import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";
import { asRole, connect } from "@/db/address";
import { closePool } from "@/db/client";
import { ownerUrl } from "./server";

/** A migrated database of one's own; the product's client is pointed at it. */
export async function freshDatabase() {
  const server = inject("server");
  const name = `t_${randomUUID().replaceAll("-", "")}`;
  const admin = postgres({ host: server.folder, username: "owner", database: "postgres", max: 1 });
  await admin.unsafe(`create database ${name} template ${server.template}`);
  const owner = ownerUrl(server, name);
  const ownerSql = connect(owner, { max: 4, onnotice: () => undefined });
  const loginUrl = asRole(owner, "footing_login", server.loginPassword);
  process.env.FOOTING_LOGIN_URL = loginUrl;
  return {
    ownerSql,
    ownerUrl: owner,
    loginUrl,
    /** How many statements the product sends while `work` runs. */
    async statementsDuring(work: () => Promise<unknown>): Promise<number> {
      const before = await statements(admin, name);
      await work();
      return (await statements(admin, name)) - before;
    },
    async drop() {
      await closePool();
      await ownerSql.end({ timeout: 5 });
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end({ timeout: 5 });
    },
  };
}

/** Counts what the login sent, not what runs inside it, and not the rings that follow a write in their own time. */
async function statements(admin: postgres.Sql, name: string): Promise<number> {
  const [row] = await admin<{ calls: string }[]>`
    select coalesce(sum(calls), 0) as calls from pg_stat_statements
      where dbid = (select oid from pg_database where datname = ${name})
        and userid <> (select oid from pg_roles where rolname = 'owner')
        and query !~ 'pg_notify|forget_news'`;
  return Number(row?.calls ?? 0);
}
