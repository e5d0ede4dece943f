import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const OWN_NAME = "footing";
const STAND_INS = ["postgres", "nobody"];

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function idOf(flag: "-u" | "-g" | "-nu", user: string) {
  const answer = spawnSync("id", [flag, user], { encoding: "utf8" });
  return answer.status === 0 ? answer.stdout.trim() : null;
}

function find(name: string): SystemUser | null {
  const uid = idOf("-u", name);
  const gid = idOf("-g", name);
  return uid === null || gid === null ? null : { name, uid: Number(uid), gid: Number(gid) };
}

/** The account a file belongs to; a number without a name is shown as the number. */
export function ownerOf(path: string): SystemUser {
  const { uid, gid } = statSync(path);
  return { name: idOf("-nu", String(uid)) ?? `#${uid}`, uid, gid };
}

function create(): SystemUser | null {
  const account = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"];
  spawnSync("useradd", [...account, OWN_NAME], { stdio: "ignore" });
  return find(OWN_NAME);
}

/** The account that stands in for root: `footing`, made when it is missing, or one that is there. */
export function unprivilegedUser(): SystemUser | null {
  const standIn = STAND_INS.map(find).find((user) => user !== null) ?? null;
  return find(OWN_NAME) ?? create() ?? standIn;
}

/** Asks the system itself, as that user: every folder above counts, not only the last. */
export function mayUse(user: SystemUser, path: string, way: "-r" | "-w" | "-x"): boolean {
  const asked = spawnSync("test", [way, path], { uid: user.uid, gid: user.gid, cwd: "/" });
  return asked.status === 0;
}

/** Leaves root for good. */
export function becomeUser(user: SystemUser): void {
  process.setgroups?.([user.gid]);
  process.setgid?.(user.gid);
  process.setuid?.(user.uid);
}
