import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { z } from "zod";
import { party } from "@/tests/faults/demo-people";
import { freePort, startApp } from "@/tests/measure/app";
import { chromiumArguments, chromiumPath, kept } from "@/tests/measure/browser";
import type { Form, Measure } from "@/tests/measure/measure";
import { ownFolder } from "@/tests/measure/own-database";
import { median } from "@/tests/measure/rounds";

const RUNS: Record<Form, number> = { full: 5, short: 3 };

/** Not among our own packages: it brings a hundred more, and is needed here only. */
const LIGHTHOUSE = "lighthouse@13.5.0";

const report = z.object({
  finalDisplayedUrl: z.string(),
  categories: z.object({ performance: z.object({ score: z.number() }) }),
  audits: z.record(z.string(), z.object({ displayValue: z.string().optional() })),
});

const TOLD = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
  "speed-index",
];

/** A browser that Lighthouse can reach, in which somebody is signed in. */
async function signedInBrowser(origin: string, cookie: string) {
  const [port, folder] = [await freePort(), await ownFolder()];
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    args: [...chromiumArguments, `--remote-debugging-port=${port}`],
  });
  await context.addCookies([kept(cookie, origin)]);
  return {
    port,
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One run of Lighthouse with its preset for phones. */
async function judged(url: string, port: number, folder: string) {
  const path = join(folder, "lighthouse.json");
  const wish = ["--only-categories=performance", "--disable-storage-reset", `--port=${port}`];
  const output = [
    "--output=json",
    `--output-path=${path}`,
    "--quiet",
    "--no-enable-error-reporting",
  ];
  const child = spawn("npx", ["--yes", LIGHTHOUSE, url, ...wish, ...output], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}; npx must be able to fetch it`);
  return report.parse(JSON.parse(await readFile(path, "utf8")));
}

export const lighthouse: Measure = {
  targets: { lighthouse_mobile: { atLeast: 95, isTime: true } },
  how: "Lighthouse’s performance score of the signed-in plan page with its preset for phones; the median of the runs",
  async run(form, say) {
    const folder = await ownFolder();
    const app = await startApp({ folder, withDemo: true });
    const { cookie, planId } = await party(app.origin, "ines");
    const browser = await signedInBrowser(app.origin, cookie);
    try {
      const url = `${app.origin}/plans/${planId}`;
      const scores: number[] = [];
      for (let n = 0; n < RUNS[form]; n += 1) {
        const { finalDisplayedUrl, categories, audits } = await judged(url, browser.port, folder);
        if (finalDisplayedUrl !== url) throw new Error(`it judged ${finalDisplayedUrl}`);
        scores.push(categories.performance.score * 100);
        const told = TOLD.map((name) => `${name} ${audits[name]?.displayValue}`).join(", ");
        say(`${scores.at(-1)}: ${told}`);
      }
      return { lighthouse_mobile: median(scores) };
    } finally {
      await browser.close();
      await app.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
