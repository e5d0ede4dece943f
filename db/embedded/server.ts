import { type ChildProcess, spawn } from "node:child_process";
import {
  closeSync,
  fchownSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Cluster, runAs } from "./cluster";
import { isAlive, isServerOf } from "./orphan";
import { patiently } from "./patience";
import { disown, pidFileIn, readPidFile } from "./pid-file";
import { whyStopped } from "./reason";
import { words } from "./words";

type Say = (line: string) => void;

const STOP_WITHIN_MS = 60_000;
const LOOK_MS = 20;
const LOG_LIMIT = 10_000_000;
const LATER = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/;
const TRY_FOR_MS = 15_000;

// Words people wrote must not reach the log: no statements, no details of a refused row.
const QUIET = { log_min_error_statement: "panic", log_error_verbosity: "terse" };

function settingsOf(socketFolder: string, extra: Record<string, string>) {
  const all = {
    listen_addresses: "",
    unix_socket_directories: socketFolder,
    unix_socket_permissions: "0700",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    ...QUIET,
    ...extra,
  };
  return Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

function openLog({ ground }: Cluster) {
  const path = join(ground.folder, "postgres.log");
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(path, `${path}.1`);
  const file = openSync(path, "a", 0o600);
  if (ground.user !== null) fchownSync(file, ground.user.uid, ground.user.gid);
  const from = fstatSync(file).size;
  return { file, said: () => readFileSync(path).subarray(from).toString() };
}

function hasEnded(child: ChildProcess) {
  return child.exitCode !== null || child.signalCode !== null;
}

// In a process group of its own: Ctrl+C in the terminal must reach the app, which stops the server last.
function launch(cluster: Cluster, settings: string[], file: number) {
  const child = spawn(cluster.binaries.postgres, ["-D", cluster.data, ...settings], {
    ...runAs(cluster.ground),
    detached: true,
    stdio: ["ignore", file, file],
  });
  closeSync(file);
  child.unref();
  return new Promise<ChildProcess>((resolve, reject) => {
    child.once("error", reject);
    child.once("spawn", () => resolve(child));
  });
}

async function readyOrEnded(child: ChildProcess, data: string): Promise<boolean> {
  while (!hasEnded(child)) {
    const file = readPidFile(data);
    if (file?.pid === child.pid && file?.isReady) return true;
    await pause(LOOK_MS);
  }
  return false;
}

async function goneWithin(pid: number, data: string) {
  const until = Date.now() + STOP_WITHIN_MS;
  while (readPidFile(data)?.pid === pid && isAlive(pid) && Date.now() < until) await pause(LOOK_MS);
}

/** Starts the server and answers with its pid once it takes connections, or null when another start was faster. */
export async function startServer(
  cluster: Cluster,
  socketFolder: string,
  extra: Record<string, string>,
): Promise<number | null> {
  const { data, ground } = cluster;
  const settings = settingsOf(socketFolder, extra);
  const until = Date.now() + TRY_FOR_MS;
  disown(pidFileIn(data), data);
  disown(join(socketFolder, ".s.PGSQL.5432.lock"), data);
  for (;;) {
    const log = openLog(cluster);
    const child = await launch(cluster, settings, log.file);
    if (await readyOrEnded(child, data)) return child.pid ?? null;
    if (readPidFile(data)?.isReady) return null;
    const said = log.said();
    if (!LATER.test(said) || Date.now() > until) throw whyStopped(said, ground.folder);
    await pause(100);
  }
}

/** Stops the server fast: open statements end, everything acknowledged is on disk. */
export async function stopServer(pid: number, data: string, say: Say): Promise<void> {
  if (!isServerOf(pid, data)) return;
  process.kill(pid, "SIGINT");
  await patiently(goneWithin(pid, data), (seconds) => say(words("stillStopping", { seconds })));
}
