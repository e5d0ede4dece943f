import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDatabase } from "@/db/embedded/launcher";

/** A folder of one's own below the system's, readable by whoever the database runs as. */
export async function ownFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "footing-measure-"));
}

export interface OwnDatabase {
  readonly folder: string;
  /** As its owner, over a unix socket: what DATABASE_URL takes. */
  readonly ownerUrl: string;
  readonly pid: number;
  drop(): Promise<void>;
}

/** The product's own PostgreSQL on an empty folder, for several app processes at once. */
export async function ownDatabase(settings: Record<string, string> = {}): Promise<OwnDatabase> {
  const folder = await ownFolder();
  const say = () => undefined;
  const { ownerUrl, pid, stop } = await startDatabase({ folder, say, settings });
  return {
    folder,
    ownerUrl,
    pid,
    async drop() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
