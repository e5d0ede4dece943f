import { createHash } from "node:crypto";
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  statSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { codeOf, NotStarted } from "./not-started";
import { isRoot, mayUse, ownerOf, type SystemUser, unprivilegedUser } from "./system-user";
import { words } from "./words";

/** Where the data lie and as whom the database runs; no user means as ourselves. */
export interface Ground {
  readonly folder: string;
  readonly user: SystemUser | null;
}

type Say = (line: string) => void;

const SHARED_PLACE = "/var/lib/footing";

function makeFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (codeOf(error) === "ENOSPC") throw new NotStarted(words("diskFull", { folder }));
    throw new NotStarted(words("folderNotWritable", { folder }));
  }
}

function isEmpty(folder: string) {
  return readdirSync(folder).length === 0;
}

function giveTo(user: SystemUser, folder: string) {
  if (statSync(folder).uid === 0 && isEmpty(folder)) chownSync(folder, user.uid, user.gid);
}

function keeperOf(folder: string): SystemUser | null {
  const cluster = join(folder, "postgres");
  const keeper = existsSync(cluster) ? ownerOf(cluster) : null;
  return keeper?.uid === 0 ? null : keeper;
}

function standIn(folder: string): SystemUser {
  const user = keeperOf(folder) ?? unprivilegedUser();
  if (user === null) throw new NotStarted(words("noUser"));
  return user;
}

/** A folder in the shared place for data whose own folder the user cannot reach. */
function elsewhere(folder: string) {
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  return join(SHARED_PLACE, name);
}

function groundForRoot(wanted: string, say: Say): Ground {
  const other = elsewhere(wanted);
  const moved = existsSync(join(other, "postgres"));
  if (!moved) makeFolder(wanted);
  const user = standIn(moved ? other : wanted);
  if (!moved) {
    giveTo(user, wanted);
    if (mayUse(user, wanted, "-w")) return { folder: wanted, user };
    if (isEmpty(wanted)) rmdirSync(wanted);
  }
  mkdirSync(SHARED_PLACE, { recursive: true, mode: 0o755 });
  makeFolder(other);
  giveTo(user, other);
  if (!mayUse(user, other, "-w"))
    throw new NotStarted(words("folderNotWritable", { folder: other }));
  say(words("placedElsewhere", { folder: wanted, user: user.name, place: other }));
  return { folder: other, user };
}

/** Finds the folder for the data and, when started as root, the user to run as. */
export function findGround(folder: string, say: Say): Ground {
  const wanted = resolve(folder);
  if (isRoot()) return groundForRoot(wanted, say);
  makeFolder(wanted);
  return { folder: wanted, user: null };
}
