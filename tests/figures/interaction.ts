import { rm } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { connect } from "@/db/address";
import { party } from "@/tests/faults/demo-people";
import { type App, signIn, startApp } from "@/tests/measure/app";
import { openBrowser, pageOf } from "@/tests/measure/browser";
import type { Form, Measure } from "@/tests/measure/measure";
import { ownDatabase, ownFolder } from "@/tests/measure/own-database";
import { median } from "@/tests/measure/rounds";
import { type Deed, deedsOfEmployee, filter } from "./deeds";
import { fillWithPlans } from "./many-plans";
import { pageSpeed } from "./page-speed";

const PLANS = 1_000;
const ROUNDS: Record<Form, number> = { full: 7, short: 3 };
/** What the browser does not report took no longer. */
const SHORTEST_MS = 16;
const SETTLED_MS = 700;
const SIZES = [
  { width: 375, height: 812 },
  { width: 1280, height: 900 },
];

type Say = (line: string) => void;

declare global {
  interface Window {
    noteInteraction(ms: number): void;
  }
}

/** Tells of each press and key how long it was until the next paint. */
function tellInteractions() {
  const tell = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId) window.noteInteraction(entry.duration);
  };
  const wish = { type: "event", durationThreshold: 16, buffered: true };
  new PerformanceObserver(tell).observe(wish);
}

/** The slowest press or key of each deed: the median of the rounds. */
async function slowest(page: Page, deeds: Record<string, Deed>, rounds: number, say: Say) {
  let noted: number[] = [];
  await page.exposeFunction("noteInteraction", (ms: number) => void noted.push(ms));
  await page.addInitScript(tellInteractions);
  const all: number[] = [];
  for (const [name, deed] of Object.entries(deeds)) {
    const times: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      await deed(page, () => (noted = []));
      await page.waitForTimeout(SETTLED_MS);
      times.push(Math.max(SHORTEST_MS, ...noted));
    }
    say(`${name}: ${times.join(", ")} ms`);
    all.push(median(times));
  }
  return all;
}

/** How much of the pages an employee opens moves while they load, on a phone and at a desk; the sum. */
async function shifts(page: Page, paths: readonly string[], say: Say) {
  let sum = 0;
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const path of paths) {
      const { layoutShift, moved, largestPaint } = await pageSpeed(page, path);
      if (largestPaint === 0) throw new Error(`the browser tells nothing of ${path}`);
      if (layoutShift > 0) say(`${path} at ${size.width} px: ${layoutShift}: ${moved.join(" | ")}`);
      sum += layoutShift;
    }
  }
  return sum;
}

async function fill(ownerUrl: string) {
  const sql = connect(ownerUrl, { max: 1, onnotice: () => undefined });
  const [first] = await sql<{ orgId: string; planId: string }[]>`
    select org_id as "orgId", plan_id as "planId" from plans where status = 'underway' order by plan_id limit 1`;
  await fillWithPlans(sql, PLANS, first);
  await sql.end();
}

async function measured({ origin }: App, form: Form, say: Say) {
  const browser = await openBrowser();
  try {
    const { cookie, planId } = await party(origin, "ines");
    const plan = `/plans/${planId}`;
    const moving = await pageOf(browser, origin, cookie);
    const paths = ["/", "/plans", plan, `${plan}/log`, `${plan}/history`];
    const layoutShift = await shifts(moving, paths, say);
    const employee = await pageOf(browser, origin, cookie, { slowedDown: 4 });
    const hr = await pageOf(browser, origin, await signIn(origin, "odile"), { slowedDown: 4 });
    const times = [
      ...(await slowest(employee, deedsOfEmployee(plan), ROUNDS[form], say)),
      ...(await slowest(hr, { "filter 1,000 rows": filter }, ROUNDS[form], say)),
    ];
    return { interaction_ms_4x: Math.max(...times), layout_shift: layoutShift };
  } finally {
    await browser.close();
  }
}

export const interaction: Measure = {
  targets: { interaction_ms_4x: { atMost: 80, isTime: true }, layout_shift: { exactly: 0 } },
  how: "Chromium, processor four times slower: from the press or key to the next paint (Event Timing), the slowest of open plan, log progress, switch part, filter 1,000 rows, each the median of its rounds; what moves while five pages load",
  async run(form, say) {
    const database = await ownDatabase();
    const folder = await ownFolder();
    const env = { DATABASE_URL: database.ownerUrl };
    const app = await startApp({ folder, env, withDemo: true });
    try {
      await fill(database.ownerUrl);
      return await measured(app, form, say);
    } finally {
      await app.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
