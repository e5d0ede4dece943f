import { setTimeout as pause } from "node:timers/promises";
import type { Cluster } from "./cluster";
import { codeOf, NotStarted } from "./not-started";
import { isAlive, isServerOf } from "./orphan";
import { type Ownership, takeOwnership } from "./owner";
import { patiently } from "./patience";
import { type PidFile, readPidFile } from "./pid-file";
import { words } from "./words";

export interface Joined {
  readonly pid: number;
  readonly socketFolder: string;
  readonly ownership: Ownership;
}

const SILENT_FOR_MS = 15_000;
const BUSY_FOR_MS = 120_000;
const NOBODY_THERE = ["ENOENT", "ECONNREFUSED"];
// Starting up, recovering or shutting down: it will be one or the other soon.
const NOT_YET = /^(57P0.|ECONNRESET|EPIPE|CONNECTION_CLOSED|CONNECTION_ENDED|CONNECT_TIMEOUT)$/;

type Answer = Joined | "nobody" | "not yet";

async function ask(cluster: Cluster, { pid, socketFolder }: PidFile): Promise<Answer> {
  if (socketFolder === "") return "nobody";
  try {
    return { pid, socketFolder, ownership: await takeOwnership(cluster, socketFolder) };
  } catch (error) {
    const code = codeOf(error);
    if (NOBODY_THERE.includes(code)) return "nobody";
    if (NOT_YET.test(code)) return "not yet";
    throw error;
  }
}

function silent(cluster: Cluster, pid: number) {
  return new NotStarted(words("silentServer", { folder: cluster.ground.folder, pid: String(pid) }));
}

async function join(cluster: Cluster): Promise<Joined | null> {
  const began = Date.now();
  for (let file = readPidFile(cluster.data); file; file = readPidFile(cluster.data)) {
    const answer = await ask(cluster, file);
    if (typeof answer === "object") return answer;
    if (!isAlive(file.pid) || !isServerOf(file.pid, cluster.data)) return null;
    const patience = answer === "nobody" ? SILENT_FOR_MS : BUSY_FOR_MS;
    if (Date.now() - began > patience) throw silent(cluster, file.pid);
    await pause(100);
  }
  return null;
}

/** Takes over a healthy server that an earlier app left behind; null when there is none. */
export function joinServer(cluster: Cluster, say: (line: string) => void): Promise<Joined | null> {
  return patiently(join(cluster), (seconds) => say(words("stillRecovering", { seconds })));
}
