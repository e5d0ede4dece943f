import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFileSync, chmodSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf } from "@/db/embedded/not-started";
import { startApp } from "@/tests/measure/app";
import type { Measure } from "@/tests/measure/measure";
import { ownFolder } from "@/tests/measure/own-database";
import { party } from "./demo-people";
import { compare, newJournal, write } from "./journal";

const WRITERS = 8;
const FULL_MS = 6_000;
// Not compressible, so that every text needs room of its own.
const LONG = ` ${randomBytes(6_000).toString("base64url")}`;

function mount(args: string[]) {
  const { status, stderr } = spawnSync("mount", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`a small disk can only be made as root: ${stderr}`);
}

/** Takes the last byte. */
function fill(file: string) {
  const some = Buffer.alloc(64 * 1024, 1);
  try {
    for (;;) appendFileSync(file, some);
  } catch (error) {
    if (codeOf(error) !== "ENOSPC") throw error;
  }
}

async function run(say: (line: string) => void) {
  const folder = await ownFolder();
  chmodSync(folder, 0o755);
  mount(["-t", "tmpfs", "-o", "size=400m,mode=755", "tmpfs", folder]);
  const app = await startApp({ folder, withDemo: true });
  try {
    const { origin } = app;
    const ines = await party(origin, "ines");
    const writers = Array.from({ length: WRITERS }, () => ines);
    const journal = newJournal();
    const writing = writers.map((writer) => write(journal, origin, writer, LONG));
    await sleep(1_000);
    const before = journal.told.length;
    fill(join(folder, "ballast"));
    await sleep(FULL_MS);
    const during = journal.told.length - before;
    say(
      `${before} told before, ${during} told and ${journal.postponed} postponed while it was full`,
    );
    if (journal.postponed === 0) throw new Error("the disk did not fill up");
    await rm(join(folder, "ballast"));
    const freed = Date.now();
    while (journal.lastTold <= freed && Date.now() - freed < 30_000) await sleep(20);
    const back = (Date.now() - freed) / 1000;
    await sleep(1_000);
    journal.isOpen = false;
    await Promise.all(writing);
    const { lost, half } = await compare(journal, origin, writers);
    return {
      disk_full_lost: lost + half,
      disk_full_500s: journal.failures,
      disk_full_unanswered: journal.unanswered,
      disk_full_back_s: back,
    };
  } finally {
    await app.stop();
    spawnSync("umount", ["-l", folder]);
    await rm(folder, { recursive: true, force: true });
  }
}

export const diskFull: Measure = {
  targets: {
    disk_full_lost: { exactly: 0 },
    disk_full_500s: { exactly: 0 },
    disk_full_unanswered: { exactly: 0 },
    disk_full_back_s: { atMost: 5, isTime: true },
  },
  how: "the disk of the data fills up under 8 writers and is freed again: nothing told is lost, 503 and not 500, heals by itself",
  run: (_, say) => run(say),
};
