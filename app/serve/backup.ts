import "./production";
import { createWriteStream } from "node:fs";
import { open, rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { writeBackup } from "@/db/backup/write";
import { findGround } from "@/db/embedded/ground";
import { type Beside, besideDatabase } from "@/db/embedded/running";
import { words } from "@/db/embedded/words";
import { finishing } from "./finishing";
import { secretsFor } from "./secrets";
import { say } from "./terminal";
import { readWishes, type Wishes } from "./wishes";

function reach({ databaseUrl, folder }: Wishes): Promise<Beside> | Beside {
  if (!databaseUrl) return besideDatabase(folder);
  const ground = findGround(folder, () => undefined);
  return { ownerUrl: databaseUrl, ground, leave: async () => undefined };
}

/** Under its name stands only what was written whole and has reached the disk. */
async function writeWhole(file: string, ownerUrl: string) {
  const half = `${file}.half`;
  const counts = await writeBackup(
    ownerUrl,
    createWriteStream(half, { mode: 0o600 }),
    new Date().toISOString(),
  );
  const written = await open(half, "r+");
  await written.sync();
  await written.close();
  await rename(half, file);
  return counts;
}

await finishing("backup", async (named) => {
  const file = resolve(named);
  const wishes = readWishes(process.env);
  const { ownerUrl, ground, leave } = await reach(wishes);
  try {
    const { SIGNING_KEY, FIELD_KEY, PEPPER } = secretsFor(ground.folder, process.env, ground.user);
    const counts = await writeWhole(file, ownerUrl);
    const keys = JSON.stringify({ SIGNING_KEY, FIELD_KEY, PEPPER }, null, 2);
    await writeFile(`${file}.keys`, `${keys}\n`, { mode: 0o600, flush: true });
    say(words("backedUp", { file, plans: counts.plans ?? 0, events: counts.plan_events ?? 0 }));
  } finally {
    await leave();
  }
});
