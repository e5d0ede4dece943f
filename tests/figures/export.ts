import { Writable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { writeBackup } from "@/db/backup/write";
import type { Form, Measure } from "@/tests/measure/measure";
import { castDatabase } from "./ground";
import { fillWithPlans, recordLongPlan } from "./many-plans";

const NOW = "2026-10-20T09:00:00.000Z";
const SMALL = 1_000;
const LARGE: Record<Form, number> = { full: 100_000, short: 10_000 };
const LOOKS = 60;
const MB = 1024 * 1024;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** What is held once all that nobody needs any more is gone. */
function held(): number {
  collect();
  // What the first found is given back by the second.
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The same before anything begins: what was closed a moment ago needs some turns to go. */
async function settled(): Promise<number> {
  for (let turns = 0; turns < 10; turns += 1) {
    collect();
    await pause(20);
  }
  return held();
}

/** Takes the bytes of an export and keeps none; looks now and then what is held meanwhile. */
function scale(every: number) {
  const seen = { bytes: 0, most: 0 };
  let next = every;
  const out = new Writable({
    write(piece: Buffer, _, done) {
      seen.bytes += piece.length;
      if (seen.bytes >= next) {
        seen.most = Math.max(seen.most, held());
        next = seen.bytes + every;
      }
      done();
    },
  });
  return { out, seen };
}

/** How much more is held while everything is exported than before it, at the most. */
async function extraMemory(plans: number, say: (line: string) => void): Promise<number> {
  const ground = await castDatabase();
  try {
    await recordLongPlan();
    await fillWithPlans(ground.sql, plans);
    const whole = scale(Number.POSITIVE_INFINITY);
    await writeBackup(ground.ownerUrl, whole.out, NOW);
    const { out, seen } = scale(whole.seen.bytes / LOOKS);
    const before = await settled();
    await writeBackup(ground.ownerUrl, out, NOW);
    const extra = seen.most - before;
    say(
      `${plans} plans: ${(seen.bytes / MB).toFixed(1)} MB written, ${(extra / MB).toFixed(2)} MB held`,
    );
    return extra;
  } finally {
    await ground.drop();
  }
}

export const exporting: Measure = {
  targets: { export_memory_growth: { atMost: 1.5 } },
  how: "memory still in use while an organisation of 100,000 plans is exported, beyond what was before, against 1,000",
  async run(form, say) {
    const small = await extraMemory(SMALL, say);
    const large = await extraMemory(LARGE[form], say);
    return { export_memory_growth: large / small };
  },
};
