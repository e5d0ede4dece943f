import { rmdirSync } from "node:fs";
import { packagedBinaries } from "./binaries";
import { type Cluster, openCluster } from "./cluster";
import { findGround } from "./ground";
import { type Joined, joinServer } from "./join";
import { codeOf, NotStarted } from "./not-started";
import { addressOf, takeOwnership } from "./owner";
import { patiently } from "./patience";
import { startServer, stopServer } from "./server";
import { socketFolder } from "./socket-folder";
import type { SystemUser } from "./system-user";
import { words } from "./words";

type Say = (line: string) => void;

interface Wish {
  readonly folder: string;
  readonly say: Say;
  /** Server settings that go before ours. */
  readonly settings?: Record<string, string>;
}

export interface RunningDatabase {
  /** Reaches the database `footing` as its owner, over a unix socket. */
  readonly ownerUrl: string;
  readonly pid: number;
  /** It was already running: an app that was killed had left it behind. */
  readonly adopted: boolean;
  /** Where the data really lie. */
  readonly folder: string;
  /** As whom it runs when we are root. */
  readonly user: SystemUser | null;
  stop(): Promise<void>;
  /** Calls once when the server ends without having been stopped. */
  watch(onExit: () => void): void;
}

const ATTEMPTS = 5;

async function startAndOwn(cluster: Cluster, wish: Wish): Promise<Joined | null> {
  const place = socketFolder(cluster);
  const starting = startServer(cluster, place, wish.settings ?? {});
  const pid = await patiently(starting, (seconds) => wish.say(words("stillStarting", { seconds })));
  if (pid === null) return null;
  return { pid, socketFolder: place, ownership: await takeOwnership(cluster, place) };
}

async function own(cluster: Cluster, wish: Wish): Promise<Joined & { adopted: boolean }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await joinServer(cluster, wish.say);
    if (found) return { ...found, adopted: true };
    const started = await startAndOwn(cluster, wish);
    if (started) return { ...started, adopted: false };
  }
  throw new NotStarted(words("restless", { folder: cluster.ground.folder }));
}

function removeSocketFolder(folder: string) {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (codeOf(error) === "") throw error;
  }
}

function asRunning(
  cluster: Cluster,
  joined: Joined & { adopted: boolean },
  say: Say,
): RunningDatabase {
  const { pid, adopted, ownership } = joined;
  return {
    ownerUrl: addressOf(cluster, joined.socketFolder, "footing"),
    pid,
    adopted,
    folder: cluster.ground.folder,
    user: cluster.ground.user,
    watch: ownership.whenLost,
    async stop() {
      await ownership.giveUp();
      await stopServer(pid, cluster.data, say);
      removeSocketFolder(joined.socketFolder);
    },
  };
}

/** Runs the PostgreSQL of a data folder for this process alone, whatever state the folder was left in. */
export async function startDatabase(wish: Wish): Promise<RunningDatabase> {
  const { say } = wish;
  const ground = findGround(wish.folder, say);
  if (ground.user) say(words("asUser", { user: ground.user.name }));
  try {
    const binaries = packagedBinaries(ground, say);
    const cluster = await openCluster(ground, binaries, say);
    const joined = await own(cluster, wish);
    if (joined.adopted) say(words("adopted", { pid: String(joined.pid) }));
    return asRunning(cluster, joined, say);
  } catch (error) {
    if (codeOf(error) !== "ENOSPC") throw error;
    throw new NotStarted(words("diskFull", { folder: ground.folder }));
  }
}
