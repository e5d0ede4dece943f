import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return (
      spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout ?? ""
    );
  }
}

function worksIn(pid: number, data: string): boolean {
  try {
    const here = statSync(data);
    const there = statSync(`/proc/${pid}/cwd`);
    return here.dev === there.dev && here.ino === there.ino;
  } catch {
    return false;
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Tells a server of this folder from a program that was later given the same pid. */
export function isServerOf(pid: number, data: string): boolean {
  const command = commandOf(pid);
  return /postgres/.test(command) && (command.includes(data) || worksIn(pid, data));
}
