import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { demoPassword, signIn } from "./person";

// Takes the README's picture anew: the plan page of the demo, as its employee reads it.

const port = 4312;
const origin = `http://localhost:${port}`;
const folder = await mkdtemp(join(tmpdir(), "footing-picture-"));
const app = spawn("npm", ["run", "demo"], {
  env: { ...process.env, PORT: String(port), FOOTING_DATA: folder },
  stdio: "inherit",
});

async function ready(): Promise<void> {
  const isReady = await fetch(`${origin}/api/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
  if (isReady) return;
  await sleep(500);
  return ready();
}

await ready();
const browser = await chromium.launch({
  executablePath: process.env.FOOTING_CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking"],
});
const context = await browser.newContext({ viewport: { width: 1280, height: 1500 } });
await signIn(context, {
  place: { origin, clock: "" },
  email: "ines@larkspur.example",
  password: demoPassword,
});
const page = await context.newPage();
await page.goto(`${origin}/plans`);
await page.locator("main a[href^='/plans/']").first().click();
await page.getByRole("heading", { level: 2 }).first().waitFor();
await page.screenshot({ path: "public/plan-page.png" });
await browser.close();
app.kill("SIGTERM");
await new Promise((resolve) => app.on("exit", resolve));
await rm(folder, { recursive: true, force: true });
