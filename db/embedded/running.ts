import { existsSync } from "node:fs";
import { join } from "node:path";
import { packagedBinaries } from "./binaries";
import { openCluster } from "./cluster";
import { findGround, type Ground } from "./ground";
import { startDatabase } from "./launcher";
import { NotStarted } from "./not-started";
import { isServerOf } from "./orphan";
import { addressOf } from "./owner";
import { readPidFile } from "./pid-file";
import { words } from "./words";

/** The database of a data folder, reached beside an app that may be using it. */
export interface Beside {
  readonly ownerUrl: string;
  readonly ground: Ground;
  leave(): Promise<void>;
}

/** Reaches the database of a folder whether an app runs on it or not; refuses a folder that has none. */
export async function besideDatabase(folder: string): Promise<Beside> {
  const say = () => undefined;
  const ground = findGround(folder, say);
  if (!existsSync(join(ground.folder, "postgres"))) {
    throw new NotStarted(words("noData", { folder }));
  }
  const cluster = await openCluster(ground, packagedBinaries(ground, say), say);
  const running = readPidFile(cluster.data);
  if (running?.isReady && isServerOf(running.pid, cluster.data)) {
    const ownerUrl = addressOf(cluster, running.socketFolder, "footing");
    return { ownerUrl, ground, leave: async () => undefined };
  }
  const { ownerUrl, stop } = await startDatabase({ folder, say });
  return { ownerUrl, ground, leave: stop };
}
