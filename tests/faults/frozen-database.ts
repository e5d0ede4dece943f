import { execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { isReady } from "@/tests/measure/app";
import type { Form, Measure } from "@/tests/measure/measure";
import { type Party, party } from "./demo-people";
import { compare, newJournal, write } from "./journal";
import { type Several, several } from "./on-several";

const FROZEN_MS: Record<Form, number> = { full: 30_000, short: 8_000 };
const WRITERS = 16;
const LIMIT_MS = 10_000;

/** The server and every process it has made. */
function family(pid: number): number[] {
  const children = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
  return [pid, ...children.trim().split(/\s+/).map(Number)];
}

function signal(pid: number, name: NodeJS.Signals) {
  for (const member of family(pid)) process.kill(member, name);
}

/** Asks for a page until it is told to end; how each answer came out and how long it took. */
async function read(origin: string, { cookie, planId }: Party, isDone: () => boolean) {
  const answers: { status: number; ms: number }[] = [];
  while (!isDone()) {
    const began = performance.now();
    const status = await fetch(`${origin}/api/plans/${planId}/events`, {
      headers: { cookie },
      signal: AbortSignal.timeout(LIMIT_MS * 2),
    }).then(
      async (answer) => {
        await answer.body?.cancel();
        return answer.status;
      },
      () => 0,
    );
    answers.push({ status, ms: performance.now() - began });
    await sleep(200);
  }
  return answers;
}

async function freeze({ apps, databasePid }: Several, ms: number) {
  const origin = apps[0]?.origin ?? "";
  signal(databasePid, "SIGSTOP");
  await sleep(ms);
  signal(databasePid, "SIGCONT");
  const began = performance.now();
  while (!(await isReady(origin))) await sleep(50);
  return (performance.now() - began) / 1000;
}

async function run(form: Form, say: (line: string) => void) {
  const cluster = await several(1);
  try {
    const origin = cluster.apps[0]?.origin ?? "";
    const ines = await party(origin, "ines");
    const journal = newJournal();
    const writers = Array.from({ length: WRITERS }, () => ines);
    const writing = writers.map((writer) => write(journal, origin, writer));
    let isDone = false;
    const reading = read(origin, ines, () => isDone);
    await sleep(1_000);
    const again = await freeze(cluster, FROZEN_MS[form]);
    await sleep(1_000);
    isDone = true;
    journal.isOpen = false;
    await Promise.all(writing);
    const answers = await reading;
    const { lost, half } = await compare(journal, origin, writers);
    const slowest = Math.max(...answers.map(({ ms }) => ms));
    say(
      `slowest read ${slowest.toFixed(0)} ms, ${answers.length} reads, ${journal.told.length} told`,
    );
    return {
      frozen_lost: lost + half,
      frozen_500s:
        journal.failures + answers.filter(({ status }) => ![200, 503].includes(status)).length,
      frozen_unanswered: journal.unanswered + answers.filter(({ ms }) => ms > LIMIT_MS).length,
      frozen_back_s: again,
    };
  } finally {
    await cluster.stop();
  }
}

export const frozenDatabase: Measure = {
  targets: {
    frozen_lost: { exactly: 0 },
    frozen_500s: { exactly: 0 },
    frozen_unanswered: { exactly: 0 },
    frozen_back_s: { atMost: 5, isTime: true },
  },
  how: "PostgreSQL stopped with SIGSTOP for 30 s under readers and 16 writers: every answer within 10 s, 503 and not 500",
  run,
};
