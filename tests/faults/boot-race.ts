import { rm } from "node:fs/promises";
import { startApp } from "@/tests/measure/app";
import type { Form, Measure } from "@/tests/measure/measure";
import { ownDatabase, ownFolder } from "@/tests/measure/own-database";

const RACES: Record<Form, number> = { full: 20, short: 1 };
const PROCESSES = 3;

/** Starts three processes on an empty database at the same moment; how many did not come up. */
async function race(say: (line: string) => void): Promise<number> {
  const database = await ownDatabase();
  const folder = await ownFolder();
  try {
    const env = { DATABASE_URL: database.ownerUrl };
    const starts = Array.from({ length: PROCESSES }, () => startApp({ folder, env }));
    const apps = await Promise.allSettled(starts);
    for (const app of apps) {
      if (app.status === "fulfilled") await app.value.stop();
      else say(String(app.reason));
    }
    return apps.filter(({ status }) => status === "rejected").length;
  } finally {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

export const bootRace: Measure = {
  targets: { boot_race: { exactly: 0 } },
  how: "three processes start on an empty database at the same moment, 20 times; processes that did not come up",
  async run(form, say) {
    let failures = 0;
    for (let n = 1; n <= RACES[form]; n += 1) {
      failures += await race(say);
      say(`race ${n}: ${failures} failures so far`);
    }
    return { boot_race: failures };
  },
};
