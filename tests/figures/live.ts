import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { v7 as newId } from "uuid";
import { sealSession } from "@/app/auth/cookie";
import { record } from "@/db/record";
import { startSession } from "@/db/sessions";
import { ines, orgId, planId } from "@/tests/cast";
import { startApp } from "@/tests/measure/app";
import type { Form, Measure } from "@/tests/measure/measure";
import { ownFolder } from "@/tests/measure/own-database";
import { pairedRatio, percentile } from "@/tests/measure/rounds";
import { castDatabase, LOGIN_PASSWORD } from "./ground";
import { openStreams, type Watcher } from "./live-streams";
import { fillWithPlans, recordLongPlan } from "./many-plans";

const STREAMS: Record<Form, number> = { full: 1_000, short: 200 };
const EVENTS: Record<Form, number> = { full: 200, short: 40 };
const SECONDS: Record<Form, number> = { full: 5, short: 1 };
const WRITERS = 8;
const APART_MS = 25;
const SETTLE_MS = 1_000;
const PATIENCE_MS = 5_000;

type Writer = { planId: string; employeeId: string };

/** The app on a database of its own, and this process beside it as a second one that writes. */
async function groundOf(streams: number) {
  const ground = await castDatabase();
  await recordLongPlan();
  await fillWithPlans(ground.sql, streams + 1);
  const folder = await ownFolder();
  process.env.SESSION_SECRET = randomBytes(32).toString("hex");
  const { SESSION_SECRET } = process.env;
  const env = { DATABASE_URL: ground.ownerUrl, LOGIN_PASSWORD, SESSION_SECRET };
  const app = await startApp({ folder, env });
  process.env.APP_ORIGIN = app.origin;
  const plans = await ground.sql<(Writer & { isLong: boolean })[]>`
    select plan_id as "planId", employee_id as "employeeId", version = 40 as "isLong"
    from plans where plan_id <> ${planId}`;
  const watchers: Watcher[] = [];
  for (const { planId, employeeId } of plans) {
    const session = await startSession({ orgId, personId: employeeId });
    watchers.push({ planId, cookie: `footing-session=${await sealSession(session)}` });
  }
  return {
    app,
    watchers,
    writers: plans.filter(({ isLong }) => isLong),
    async drop() {
      await app.stop();
      // What starts after this one makes its own.
      delete process.env.SESSION_SECRET;
      delete process.env.APP_ORIGIN;
      await ground.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Ground = Awaited<ReturnType<typeof groundOf>>;

/** Records a question on a plan, as its employee, and gives the version it made. */
async function writeOn({ planId, employeeId }: Writer): Promise<number> {
  const text = `Does ${newId()} belong to the hand-off?`;
  const event = { type: "question_asked", about: { what: "plan" }, text } as const;
  const by = { ...ines, personId: employeeId };
  const answer = await record(by, planId, { id: newId(), event }, () => new Date().toISOString());
  if (!answer.recorded) throw new Error(JSON.stringify(answer.refusal));
  return answer.version;
}

/** Milliseconds from the commit in this process to the stream of the other, for one event after the other. */
async function delays({ app, watchers, writers }: Ground, events: number): Promise<number[]> {
  const heard = new Map<string, number>();
  const close = await openStreams(app.origin, watchers, (planId, version, at) =>
    heard.set(`${planId}/${version}`, at),
  );
  const times: number[] = [];
  for (let n = 0; n < events; n += 1) {
    const writer = writers[n % writers.length];
    if (!writer) throw new Error("nobody writes");
    const key = `${writer.planId}/${await writeOn(writer)}`;
    const committed = performance.now();
    while (!heard.has(key) && performance.now() - committed < PATIENCE_MS) await sleep(1);
    times.push(Math.max(0, (heard.get(key) ?? Number.POSITIVE_INFINITY) - committed));
    await sleep(APART_MS);
  }
  close();
  return times;
}

/** Writes a second by some writers, each on plans of their own. */
async function rate(writers: readonly Writer[], seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let written = 0;
  const writing = async (own: readonly Writer[]) => {
    for (let n = 0; performance.now() < until; n += 1) {
      const writer = own[n % own.length];
      if (writer) await writeOn(writer);
      written += 1;
    }
  };
  const hands = Math.min(WRITERS, writers.length);
  const shares = Array.from({ length: hands }, (_, w) =>
    writers.filter((_writer, n) => n % hands === w),
  );
  await Promise.all(shares.map(writing));
  return written / seconds;
}

export const live: Measure = {
  targets: {
    live_p95_ms: { atMost: 100, isTime: true },
    live_cost_to_writes: { atLeast: 0.95, isTime: true },
  },
  how: "commit in one process to the event in a stream of another, with 1,000 open; writes a second while they are open against none",
  async run(form, say) {
    const ground = await groundOf(STREAMS[form]);
    try {
      const times = await delays(ground, EVENTS[form]);
      say(
        `half within ${percentile(times, 0.5).toFixed(1)} ms, all within ${Math.max(...times).toFixed(1)} ms`,
      );
      await rate(ground.writers, SECONDS[form]);
      const cost = await pairedRatio({
        rounds: 5,
        async one() {
          const close = await openStreams(ground.app.origin, ground.watchers, () => undefined);
          await sleep(SETTLE_MS);
          const perSecond = await rate(ground.writers, SECONDS[form]);
          close();
          await sleep(SETTLE_MS);
          return perSecond;
        },
        other: () => rate(ground.writers, SECONDS[form]),
        say,
      });
      return { live_p95_ms: percentile(times, 0.95), live_cost_to_writes: cost };
    } finally {
      await ground.drop();
    }
  },
};
