import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { root } from "@/app/serve/root";
import { connect } from "@/db/address";
import { besideDatabase } from "@/db/embedded/running";
import { verifyHistory } from "@/lib/proof/verify";
import { fillWithPlans } from "@/tests/figures/many-plans";
import { startApp } from "@/tests/measure/app";
import type { Form, Measure } from "@/tests/measure/measure";
import { ownDatabase, ownFolder } from "@/tests/measure/own-database";
import { party } from "./demo-people";

const PLANS: Record<Form, number> = { full: 1_000, short: 100 };
const PEOPLE = ["ines", "tobias", "odile"];

async function command(name: "backup" | "restore", file: string, env: Record<string, string>) {
  const began = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx/esm", `app/serve/${name}.ts`, file], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`npm run ${name} ended with ${code}`);
  return (performance.now() - began) / 1000;
}

/** What people read: the plan page's text and the history with its proof, as each of them gets it. */
async function readAs(origin: string, name: string, planId: string) {
  const { cookie } = await party(origin, name === "odile" ? "ines" : name);
  const page = await fetch(`${origin}/plans/${planId}`, { headers: { cookie } });
  const text = (await page.text()).replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, " ");
  const told = await fetch(`${origin}/api/plans/${planId}/events`, { headers: { cookie } });
  return { text: text.replace(/\s+/g, " "), history: await told.text() };
}

/** The second look: the first one is itself something the page tells of. */
async function read(origin: string, planId: string) {
  await Promise.all(PEOPLE.map((name) => readAs(origin, name, planId)));
  return Promise.all(PEOPLE.map((name) => readAs(origin, name, planId)));
}

function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, n) => letter !== other[n]);
  return `${one.slice(at - 40, at + 60)} | ${other.slice(at - 40, at + 60)}`;
}

async function countsOf(ownerUrl: string) {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    const [row] =
      await sql`select (select count(*) from plans) as plans, (select count(*) from plan_events) as events,
      (select count(*) from people) as people, (select count(*) from journal_entries) as journal`;
    return JSON.stringify(row);
  } finally {
    await sql.end();
  }
}

async function fill(ownerUrl: string, count: number) {
  const sql = connect(ownerUrl, { max: 1, onnotice: () => undefined });
  const [first] = await sql<{ orgId: string; planId: string }[]>`
    select org_id as "orgId", plan_id as "planId" from plans where status = 'underway' order by plan_id limit 1`;
  await fillWithPlans(sql, count, first);
  await sql.end();
}

interface Place {
  readonly folder: string;
  readonly env: Record<string, string>;
  readonly ownerUrl: () => Promise<string>;
  readonly drop: () => Promise<void>;
}

async function place(kind: "embedded" | "external"): Promise<Place> {
  const folder = await ownFolder();
  const drop = () => rm(folder, { recursive: true, force: true });
  if (kind === "embedded") {
    const ownerUrl = async () => (await besideDatabase(folder)).ownerUrl;
    return { folder, env: { FOOTING_DATA: folder }, ownerUrl, drop };
  }
  const database = await ownDatabase();
  return {
    folder,
    env: { FOOTING_DATA: folder, DATABASE_URL: database.ownerUrl },
    ownerUrl: async () => database.ownerUrl,
    drop: async () => {
      await database.drop();
      await drop();
    },
  };
}

async function drill(kind: "embedded" | "external", form: Form, say: (line: string) => void) {
  const from = await place(kind);
  const to = await place(kind);
  const file = join(from.folder, "..", `drill-${process.pid}.backup`);
  let differences = 0;
  let app = await startApp({ folder: from.folder, env: from.env, withDemo: true });
  try {
    const { planId } = await party(app.origin, "ines");
    await fill(await from.ownerUrl(), PLANS[form]);
    const before = await read(app.origin, planId);
    const counted = await countsOf(await from.ownerUrl());
    const backup = await command("backup", file, from.env);
    await app.stop();
    const restore = await command("restore", file, to.env);
    app = await startApp({ folder: to.folder, env: to.env });
    differences += Number((await countsOf(await to.ownerUrl())) !== counted);
    const after = await read(app.origin, planId);
    for (const [n, page] of after.entries()) {
      const isOther = page.text !== before[n]?.text || page.history !== before[n]?.history;
      if (isOther) say(`${PEOPLE[n]} reads: ${difference(before[n]?.text ?? "", page.text)}`);
      differences += Number(isOther);
    }
    const { entries } = JSON.parse(after[0]?.history ?? "") as {
      entries: Parameters<typeof verifyHistory>[0];
    };
    differences += (await verifyHistory(entries, {}, { signatures: false })).length;
    say(
      `${kind}: backup ${backup.toFixed(1)} s, restore ${restore.toFixed(1)} s, ${differences} differences`,
    );
    return { seconds: backup + restore, differences };
  } finally {
    await app.stop();
    await Promise.all([from.drop(), to.drop()]);
    await Promise.all([rm(file, { force: true }), rm(`${file}.keys`, { force: true })]);
  }
}

export const restoreDrill: Measure = {
  targets: {
    restore_drill_differences: { exactly: 0 },
    restore_drill_s: { atMost: 60, isTime: true },
  },
  how: "npm run backup of 1,000 plans in use, npm run restore into an empty place with other credentials: counts, pages, history and chain are the same; embedded and external",
  async run(form, say) {
    const embedded = await drill("embedded", form, say);
    const external = await drill("external", form, say);
    return {
      restore_drill_differences: embedded.differences + external.differences,
      restore_drill_s: Math.max(embedded.seconds, external.seconds),
    };
  },
};
