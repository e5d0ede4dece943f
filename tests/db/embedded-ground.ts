import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { connect } from "@/db/address";
import { type RunningDatabase, startDatabase } from "@/db/embedded/launcher";

export const isRoot = process.getuid?.() === 0;
export const root = fileURLToPath(new URL("../..", import.meta.url));

const silent = () => undefined;
const left: (() => Promise<void> | void)[] = [];

/** Undoes everything a test has prepared, the last first. */
export async function cleanUp() {
  for (const undo of left.splice(0).reverse()) await undo();
}

export function later(undo: () => Promise<void> | void) {
  left.push(undo);
}

/** A new folder that other users may pass through, as a home or a server's folder is. */
export function newFolder(mode = 0o755) {
  const folder = mkdtempSync("/tmp/footing-test-");
  chmodSync(folder, mode);
  later(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function start(folder: string, say: (line: string) => void = silent) {
  const database = await startDatabase({ folder, say });
  later(() => database.stop());
  return database;
}

export async function ask<Row>(database: RunningDatabase, text: string) {
  const sql = connect(database.ownerUrl, { max: 1 });
  try {
    return [...(await sql.unsafe(text))] as Row[];
  } finally {
    await sql.end();
  }
}

/** The sentence a start was refused with. */
export async function refusalOf(folder: string): Promise<string> {
  return start(folder).then(
    () => "",
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

/** Whether anything of a database, whole or half, lies in a folder. */
export function tracesIn(folder: string) {
  return readdirSync(folder).filter((name) => /^postgres($|\.tmp)/.test(name));
}

export async function ended(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, "exit");
}

export function otherApp(folder: string) {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const script = join(root, "tests/db/embedded-app.ts");
  // Without the wrapper tsx usually is, so that a kill reaches the app itself.
  const loader = ["--import", join(tsx, "../loader.mjs")];
  const child = spawn(process.execPath, [...loader, script, folder], { cwd: root });
  later(() => ended(child, "SIGTERM"));
  return child;
}

export async function says(child: ChildProcess, pattern: RegExp): Promise<string> {
  let said = "";
  for await (const text of child.stdout ?? []) {
    said += text;
    if (pattern.test(said)) return said;
  }
  return said;
}

/** The pid of the program that works on a folder, as soon as it does. */
export async function whenSeen(program: string, folder: string): Promise<number> {
  for (let looked = 0; looked < 500; looked++) {
    const found = spawnSync("pgrep", ["-f", `/${program} .*${folder}`], { encoding: "utf8" });
    const pid = Number(found.stdout.split("\n")[0]);
    if (pid > 0) return pid;
    await pause(10);
  }
  throw new Error(`${program} was not seen on ${folder}`);
}

/** A folder on a disk of its own. */
export function mounted(options: string) {
  const folder = newFolder();
  execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]);
  later(() => void execFileSync("umount", ["-l", folder]));
  return folder;
}
