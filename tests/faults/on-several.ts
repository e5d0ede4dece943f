import { rm } from "node:fs/promises";
import { type App, startApp } from "@/tests/measure/app";
import { ownDatabase, ownFolder } from "@/tests/measure/own-database";

export interface Several {
  readonly apps: App[];
  /** As its owner, for looking at what is stored. */
  readonly ownerUrl: string;
  readonly databasePid: number;
  /** Starts one of them again after it was killed, at its old address. */
  again(place: number): Promise<void>;
  stop(): Promise<void>;
}

/** Several processes of the app on one database, the demo in it. */
export async function several(count: number, env: Record<string, string> = {}): Promise<Several> {
  const database = await ownDatabase();
  const folder = await ownFolder();
  const all = { DATABASE_URL: database.ownerUrl, ...env };
  const apps = [await startApp({ folder, env: all, withDemo: true })];
  for (let n = 1; n < count; n += 1) apps.push(await startApp({ folder, env: all }));
  return {
    apps,
    ownerUrl: database.ownerUrl,
    databasePid: database.pid,
    async again(place) {
      const port = apps[place]?.port;
      if (port) apps[place] = await startApp({ folder, env: all, port });
    },
    async stop() {
      await Promise.all(apps.map((app) => app.stop()));
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
