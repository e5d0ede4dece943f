import { createHash } from "node:crypto";
import { chownSync, lstatSync, mkdirSync, realpathSync } from "node:fs";
import type { Cluster } from "./cluster";
import { codeOf, NotStarted } from "./not-started";
import { words } from "./words";

function nameFor(data: string, uid: number) {
  const hash = createHash("sha256")
    .update(`${uid}:${realpathSync(data)}`)
    .digest("hex");
  return `/tmp/footing-${hash.slice(0, 16)}`;
}

function make(folder: string, cluster: Cluster) {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    throw new NotStarted(words("folderNotWritable", { folder }));
  }
  const { user } = cluster.ground;
  if (user !== null) chownSync(folder, user.uid, user.gid);
}

/** A folder only its owner can enter; its path is short because a socket's may be 107 bytes at most. */
export function socketFolder(cluster: Cluster): string {
  const uid = cluster.ground.user?.uid ?? process.getuid?.() ?? 0;
  const folder = nameFor(cluster.data, uid);
  make(folder, cluster);
  const found = lstatSync(folder);
  const isOurs = found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0;
  if (!isOurs) throw new NotStarted(words("socketFolderTaken", { folder }));
  return folder;
}
