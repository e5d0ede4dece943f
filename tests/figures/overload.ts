import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { party } from "@/tests/faults/demo-people";
import { startApp } from "@/tests/measure/app";
import type { Form, Measure } from "@/tests/measure/measure";
import { ownFolder } from "@/tests/measure/own-database";
import { percentile } from "@/tests/measure/rounds";

const SECONDS: Record<Form, number> = { full: 20, short: 4 };
const TIMES = 10;
const ALONE_MS = 1_000;

type Ask = () => Promise<{ ok: boolean; status: number; ms: number }>;

function asking(url: string, cookie: string): Ask {
  return async () => {
    const began = performance.now();
    const answer = await fetch(url, { headers: { cookie } });
    await answer.text();
    return { ok: answer.ok, status: answer.status, ms: performance.now() - began };
  };
}

/** Requests a second when ten wait at a time. */
async function capacity(ask: Ask) {
  let answered = 0;
  const until = performance.now() + 3_000;
  const one = async () => {
    while (performance.now() < until) if ((await ask()).ok) answered += 1;
  };
  await Promise.all(Array.from({ length: 10 }, one));
  return answered / 3;
}

export const overload: Measure = {
  targets: {
    overload_refused_otherwise: { exactly: 0 },
    overload_p95_ms: { atMost: 2_000, isTime: true },
    overload_recovery_s: { atMost: 2, isTime: true },
  },
  how: "ten times the requests it can answer for 20 s: every other answer is 503, 95 % of the answered are answered soon, and it is itself again at once",
  async run(form, say) {
    const folder = await ownFolder();
    const app = await startApp({ folder, withDemo: true });
    try {
      const { cookie, planId } = await party(app.origin, "ines");
      const ask = asking(`${app.origin}/plans/${planId}`, cookie);
      await capacity(ask);
      const perSecond = await capacity(ask);
      const asked: ReturnType<Ask>[] = [];
      const until = performance.now() + SECONDS[form] * 1000;
      while (performance.now() < until) {
        for (let n = 0; n < (perSecond * TIMES) / 20; n += 1) asked.push(ask());
        await sleep(50);
      }
      const stopped = performance.now();
      let alone = await ask();
      while (!alone.ok || alone.ms > ALONE_MS) alone = await ask();
      const recovery = (performance.now() - stopped) / 1000;
      const answers = await Promise.all(asked);
      const accepted = answers.filter(({ ok }) => ok);
      say(`can ${perSecond.toFixed(0)}/s, asked ${asked.length}, answered ${accepted.length}`);
      return {
        overload_refused_otherwise: answers.filter(({ ok, status }) => !ok && status !== 503)
          .length,
        overload_p95_ms: percentile(
          accepted.map(({ ms }) => ms),
          0.95,
        ),
        overload_recovery_s: recovery,
      };
    } finally {
      await app.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
