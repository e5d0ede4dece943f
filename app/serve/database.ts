import { setTimeout as pause } from "node:timers/promises";
import { findGround } from "@/db/embedded/ground";
import { type RunningDatabase, startDatabase } from "@/db/embedded/launcher";
import { NotStarted } from "@/db/embedded/not-started";
import type { SystemUser } from "@/db/embedded/system-user";
import { words } from "@/db/embedded/words";
import type { Ending } from "./ending";
import { say, sayProblem } from "./terminal";
import type { Wishes } from "./wishes";

/** Where the owner reaches the database, where our own files lie, and as whom to go on. */
export interface Held {
  readonly ownerUrl: string;
  readonly folder: string;
  readonly user: SystemUser | null;
}

const TRIES = 5;

async function startAgain(folder: string): Promise<RunningDatabase> {
  for (let tried = 1; ; tried++) {
    try {
      return await startDatabase({ folder, say: () => undefined });
    } catch (error) {
      if (!(error instanceof NotStarted) || tried === TRIES) throw error;
      await pause(500);
    }
  }
}

async function embedded(folder: string, ending: Ending): Promise<RunningDatabase> {
  let running = startDatabase({ folder, say });
  ending.prepare(async () => {
    const last = await running.catch(() => null);
    await last?.stop();
  });
  const guard = (database: RunningDatabase) => {
    database.watch(() => {
      if (ending.hasBegun) return;
      say(words("databaseLost"));
      running = startAgain(database.folder);
      running.then(
        (next) => {
          say(words("databaseBack"));
          guard(next);
        },
        (error: Error) => {
          sayProblem(error.message);
          void ending.begin(1);
        },
      );
    });
  };
  const first = await running;
  guard(first);
  return first;
}

/** The database of DATABASE_URL, or our own, kept running until the end. */
export async function holdDatabase(wishes: Wishes, ending: Ending): Promise<Held> {
  const { databaseUrl, folder } = wishes;
  if (databaseUrl) return { ownerUrl: databaseUrl, ...findGround(folder, say) };
  return embedded(folder, ending);
}
