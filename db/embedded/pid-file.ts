import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive, isServerOf } from "./orphan";

/** What a running server writes about itself into its data folder. */
export interface PidFile {
  readonly pid: number;
  readonly socketFolder: string;
  readonly isReady: boolean;
}

export function pidFileIn(data: string): string {
  return join(data, "postmaster.pid");
}

export function readPidFile(data: string): PidFile | null {
  try {
    const [pid, , , , socketFolder = "", , , status = ""] = readFileSync(
      pidFileIn(data),
      "utf8",
    ).split("\n");
    return { pid: Number(pid), socketFolder, isReady: status.trim() === "ready" };
  } catch {
    return null;
  }
}

/**
 * Puts our own pid in place of one that now belongs to another program. PostgreSQL reads its parent's pid as stale
 * and still checks the shared memory named in the file, which deleting the file would skip.
 */
export function disown(lockFile: string, data: string): void {
  if (!existsSync(lockFile)) return;
  const [pid, ...rest] = readFileSync(lockFile, "utf8").split("\n");
  if (!isAlive(Number(pid)) || isServerOf(Number(pid), data)) return;
  writeFileSync(lockFile, [process.pid, ...rest].join("\n"));
}
