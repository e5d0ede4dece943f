import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { connect } from "@/db/address";
import { party } from "@/tests/faults/demo-people";
import { type App, startApp } from "@/tests/measure/app";
import { load } from "@/tests/measure/load";
import type { Form, Measure } from "@/tests/measure/measure";
import { ownDatabase, ownFolder } from "@/tests/measure/own-database";
import { pairedRatio } from "@/tests/measure/rounds";
import { type Bare, startBare } from "./bare";

const SECONDS: Record<Form, number> = { full: 5, short: 2 };
const ROUNDS = 5;
const CONNECTIONS = 10;
const REQUESTS: Record<Form, number> = { full: 10_000, short: 1_000 };

type Say = (line: string) => void;

/** Resident memory of a process in MB. */
function memoryOf(pid: number): number {
  const [, kilobytes = "0"] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

async function orgOf(ownerUrl: string): Promise<string> {
  const sql = connect(ownerUrl, { max: 1 });
  const [row] = await sql<{ orgId: string }[]>`select org_id as "orgId" from organisations limit 1`;
  await sql.end();
  return row?.orgId ?? "";
}

async function ground() {
  const database = await ownDatabase();
  const folder = await ownFolder();
  const env = { DATABASE_URL: database.ownerUrl };
  const app = await startApp({ folder, env, withDemo: true });
  const ORG_ID = await orgOf(database.ownerUrl);
  const bare = await startBare({ page: "/one", env: { ...env, ORG_ID } });
  const { cookie, planId } = await party(app.origin, "ines");
  return {
    app,
    bare,
    startAnother: () => startApp({ folder, env }),
    page: { url: `${app.origin}/plans/${planId}`, path: `/plans/${planId}`, cookie },
    async drop() {
      await Promise.all([app.stop(), bare.stop()]);
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function rate(url: string, cookie: string | undefined, seconds: number) {
  const { perSecond, failed } = await load({ url, cookie, seconds, connections: CONNECTIONS });
  if (failed > 0) throw new Error(`${failed} requests of ${url} failed`);
  return perSecond;
}

/** What both hold after as many requests, from the same kind of process. */
async function memory(
  app: App,
  bare: Bare,
  page: { url: string; cookie: string },
  form: Form,
  say: Say,
) {
  const ask = async (url: string, headers: Record<string, string>) => {
    for (let n = 0; n < REQUESTS[form]; n += CONNECTIONS) {
      const some = Array.from({ length: CONNECTIONS }, () => fetch(url, { headers }));
      await Promise.all(some.map(async (answer) => (await answer).text()));
    }
  };
  await ask(page.url, { cookie: page.cookie });
  await ask(bare.url, {});
  const [ours, theirs] = [memoryOf(app.process.pid ?? 0), memoryOf(bare.pid)];
  say(`after ${REQUESTS[form]} requests: ${ours.toFixed(0)} MB, bare ${theirs.toFixed(0)} MB`);
  return ours / theirs;
}

/** Twice the load on two processes side by side, against one alone. */
async function sideBySide(app: App, other: App, path: string, cookie: string, seconds: number) {
  const rates = await Promise.all(
    [app, other].map(({ origin }) => rate(`${origin}${path}`, cookie, seconds)),
  );
  return rates.reduce((sum, perSecond) => sum + perSecond, 0);
}

export const serving: Measure = {
  targets: {
    fresh_render_vs_bare: { atLeast: 0.65, isTime: true },
    two_processes_vs_one: { atLeast: 1.7, isTime: true },
    memory_vs_bare: { atMost: 1.25, isTime: true },
  },
  how: "requests/s of the signed-in plan page, 10 at once, against a minimal Next page with one statement; on two processes against one; memory after 10,000 requests",
  async run(form, say) {
    const { app, bare, startAnother, page, drop } = await ground();
    const seconds = SECONDS[form];
    try {
      await rate(page.url, page.cookie, seconds);
      await rate(bare.url, undefined, seconds);
      const one = () => rate(page.url, page.cookie, seconds);
      const fresh = await pairedRatio({
        rounds: ROUNDS,
        one,
        other: () => rate(bare.url, undefined, seconds),
        say,
      });
      const held = await memory(app, bare, page, form, say);
      const other = await startAnother();
      try {
        await rate(`${other.origin}${page.path}`, page.cookie, seconds);
        const two = () => sideBySide(app, other, page.path, page.cookie, seconds);
        return {
          fresh_render_vs_bare: fresh,
          memory_vs_bare: held,
          two_processes_vs_one: await pairedRatio({ rounds: ROUNDS, one: two, other: one, say }),
        };
      } finally {
        await other.stop();
      }
    } finally {
      await drop();
    }
  },
};
