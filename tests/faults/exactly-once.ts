import { setTimeout as sleep } from "node:timers/promises";
import { v7 as newId } from "uuid";
import type { Form, Measure } from "@/tests/measure/measure";
import { historyOf, type Party, party, post, question } from "./demo-people";
import { type Several, several } from "./on-several";

const IDS: Record<Form, number> = { full: 1_000, short: 100 };
const REPEATS: Record<Form, number> = { full: 50, short: 10 };
const AT_ONCE = 24;
const KILL_EVERY_MS = 6_000;

interface Receipt {
  readonly receipt?: { readonly seq: number; readonly hash: string };
}

/** Submits one wish to one process until it is answered with a receipt. */
async function submit(cluster: Several, who: Party, n: number, id: string): Promise<Receipt> {
  for (let attempt = 0; ; attempt += 1) {
    const { origin } = cluster.apps[(n + attempt) % cluster.apps.length] ?? { origin: "" };
    const wish = { id, event: question(`Number ${id}?`) };
    const answer = await post(origin, who, wish).catch(() => null);
    const told = answer?.ok ? await answer.json().catch(() => null) : await answer?.body?.cancel();
    if (told) return told as Receipt;
    await sleep(20);
  }
}

async function killInTurn(cluster: Several, isDone: () => boolean, say: (line: string) => void) {
  for (let n = 0; !isDone(); n += 1) {
    await sleep(KILL_EVERY_MS);
    if (isDone()) return;
    await cluster.apps[n % cluster.apps.length]?.kill();
    await cluster.again(n % cluster.apps.length);
    say(`killed and started again: ${n + 1}`);
  }
}

async function run(form: Form, say: (line: string) => void) {
  const cluster = await several(3);
  try {
    const who = await party(cluster.apps[0]?.origin ?? "", "ines");
    const ids = Array.from({ length: IDS[form] }, () => newId());
    const submits = Array.from({ length: REPEATS[form] }, () => ids).flat();
    const answers = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
    let next = 0;
    const submitter = async () => {
      for (let n = next++; n < submits.length; n = next++) {
        const id = submits[n] ?? "";
        const { receipt } = await submit(cluster, who, n, id);
        answers.get(id)?.add(`${receipt?.seq} ${receipt?.hash}`);
      }
    };
    let isDone = false;
    const killing = killInTurn(cluster, () => isDone, say);
    await Promise.all(Array.from({ length: AT_ONCE }, submitter));
    isDone = true;
    await killing;
    const { entries } = await historyOf(cluster.apps[0]?.origin ?? "", who);
    const recorded = entries.filter(({ id }) => answers.has(id)).length;
    return {
      exactly_once_missing: ids.length - recorded,
      exactly_once_other_answers: [...answers.values()].filter(({ size }) => size !== 1).length,
    };
  } finally {
    await cluster.stop();
  }
}

export const exactlyOnce: Measure = {
  targets: { exactly_once_missing: { exactly: 0 }, exactly_once_other_answers: { exactly: 0 } },
  how: "50,000 submits of 1,000 ids over three processes that are killed in turn: one entry an id, one answer for all its repeats",
  run,
};
