import { setTimeout as pause } from "node:timers/promises";
import { findGround } from "@/db/embedded/ground";
import { type RunningDatabase, startDatabase } from "@/db/embedded/launcher";
import { NotStarted } from "@/db/embedded/not-started";
import type { SystemUser } from "@/db/embedded/system-user";
import { words } from "@/db/embedded/words";
import { type Ending, report } from "./ending";
import { say, sayProblem } from "./terminal";
import type { Wishes } from "./wishes";

/** Where the owner reaches the database, where our own files lie, and as whom to go on. */
export interface Held {
  readonly ownerUrl: string;
  readonly folder: string;
  readonly user: SystemUser | null;
}

const PAUSE_MS = 500;

/** Tries until it runs or everything ends; a disk may be full for a while. Each reason is said once. */
async function startAgain(folder: string, ending: Ending): Promise<RunningDatabase | null> {
  const told = new Set<string>();
  while (!ending.hasBegun) {
    try {
      return await startDatabase({ folder, say: () => undefined });
    } catch (error) {
      if (!(error instanceof NotStarted)) throw error;
      if (!told.has(error.message)) sayProblem(error.message);
      told.add(error.message);
      await pause(PAUSE_MS);
    }
  }
  return null;
}

async function embedded(folder: string, ending: Ending): Promise<RunningDatabase> {
  const first = startDatabase({ folder, say });
  let running: Promise<RunningDatabase | null> = first;
  ending.prepare(async () => {
    const last = await running.catch(() => null);
    await last?.stop();
  });
  const guard = (database: RunningDatabase) => {
    database.watch(() => {
      if (ending.hasBegun) return;
      say(words("databaseLost"));
      running = startAgain(database.folder, ending);
      running.then(
        (next) => {
          if (next === null) return;
          say(words("databaseBack"));
          guard(next);
        },
        (error: unknown) => {
          report(error);
          void ending.begin(1);
        },
      );
    });
  };
  guard(await first);
  return first;
}

/** The database of DATABASE_URL, or our own, kept running until the end. */
export async function holdDatabase(wishes: Wishes, ending: Ending): Promise<Held> {
  const { databaseUrl, folder } = wishes;
  if (databaseUrl) return { ownerUrl: databaseUrl, ...findGround(folder, say) };
  return embedded(folder, ending);
}
