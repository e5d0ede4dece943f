import { globSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type App, freePort, startApp } from "@/tests/measure/app";
import type { Form, Measure } from "@/tests/measure/measure";
import { ownFolder } from "@/tests/measure/own-database";
import { partiesOf } from "./demo-people";
import { compare, type Journal, newJournal, write } from "./journal";

const KILLS: Record<Form, number> = { full: 100, short: 2 };
const WRITERS = 32;
const PEOPLE = ["ines", "tobias", "jonas", "lena"];

function postmaster(folder: string): number {
  const [file] = globSync(join(folder, "**", "postmaster.pid"));
  return file ? Number(readFileSync(file, "utf8").split("\n")[0]) : 0;
}

/** Seconds until somebody is told "recorded" again, counted from when all runs again. */
async function writingAgain(journal: Journal, since: number): Promise<number> {
  while (journal.lastTold <= since) await sleep(20);
  return (journal.lastTold - since) / 1000;
}

async function run(form: Form, say: (line: string) => void) {
  const folder = await ownFolder();
  const port = await freePort();
  let app: App = await startApp({ folder, port, withDemo: true });
  const { origin } = app;
  const writers = await partiesOf(origin, PEOPLE, WRITERS);
  const journal = newJournal();
  const writing = writers.map((writer) => write(journal, origin, writer));
  let slowest = 0;
  for (let n = 1; n <= KILLS[form]; n += 1) {
    await sleep(1_000 + Math.random() * 500);
    let began = Date.now();
    process.kill(postmaster(folder), "SIGKILL");
    const database = await writingAgain(journal, began);
    await sleep(1_000 + Math.random() * 500);
    began = Date.now();
    await app.kill();
    app = await startApp({ folder, port });
    const restarted = await writingAgain(journal, began);
    slowest = Math.max(slowest, database, restarted);
    say(
      `${n}: again after ${database} s (database), ${restarted} s (app); ${journal.told.length} told`,
    );
  }
  await sleep(1_000);
  journal.isOpen = false;
  await Promise.all(writing);
  const { lost, half } = await compare(journal, origin, writers);
  await app.stop();
  await rm(folder, { recursive: true, force: true });
  return {
    kills_lost: lost,
    kills_half: half,
    kills_unanswered: journal.unanswered,
    kills_failures: journal.failures,
    kills_back_s: slowest,
  };
}

export const kills: Measure = {
  targets: {
    kills_lost: { exactly: 0 },
    kills_half: { exactly: 0 },
    kills_unanswered: { exactly: 0 },
    kills_failures: { exactly: 0 },
    kills_back_s: { atMost: 5, isTime: true },
  },
  how: "100 × PostgreSQL and 100 × app ended by SIGKILL under 32 writers, against a journal outside both",
  run,
};
