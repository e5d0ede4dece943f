import "./production";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { NotRestored, readBackup } from "@/db/backup/read";
import { findGround } from "@/db/embedded/ground";
import { startDatabase } from "@/db/embedded/launcher";
import { NotStarted } from "@/db/embedded/not-started";
import { words } from "@/db/embedded/words";
import { finishing } from "./finishing";
import { keepKeys, keysOfData } from "./secrets";
import { say } from "./terminal";
import { readWishes, type Wishes } from "./wishes";

async function reach({ databaseUrl, folder }: Wishes) {
  if (databaseUrl) {
    return { ownerUrl: databaseUrl, ...findGround(folder, say), stop: async () => undefined };
  }
  return startDatabase({ folder, say });
}

async function keysBeside(file: string) {
  try {
    return keysOfData.parse(JSON.parse(await readFile(`${file}.keys`, "utf8")));
  } catch {
    throw new NotStarted(words("restore.noKeys", { file }));
  }
}

await finishing("restore", async (named) => {
  const file = resolve(named);
  const keys = await keysBeside(file);
  const { ownerUrl, folder, user, stop } = await reach(readWishes(process.env));
  try {
    keepKeys(folder, keys, user);
    const counts = await readBackup(ownerUrl, createReadStream(file));
    say(words("restored", { plans: counts.plans ?? 0, events: counts.plan_events ?? 0 }));
  } catch (error) {
    if (error instanceof NotRestored) throw new NotStarted(words(`restore.${error.why}`, { file }));
    throw error;
  } finally {
    await stop();
  }
});
