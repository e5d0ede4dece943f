import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "@/app/serve/root";
import { packagedBinaries } from "@/db/embedded/binaries";
import { runAs } from "@/db/embedded/cluster";
import { findGround } from "@/db/embedded/ground";
import { demoPassword } from "@/db/seed/load-people";
import { freePort, isReady } from "@/tests/measure/app";
import type { Form, Measure } from "@/tests/measure/measure";
import { ownFolder } from "@/tests/measure/own-database";
import { pairedRatio } from "@/tests/measure/rounds";
import { startBare } from "./bare";
import { minimalApp } from "./minimal-app";

const ROUNDS: Record<Form, number> = { full: 5, short: 3 };

const since = (began: number) => (performance.now() - began) / 1000;

/** Whoever sets the place up, as the first page asks for it. */
const first = {
  organisation: "Larkspur",
  zone: "Europe/Dublin",
  name: "Odile Marchetti",
  email: "odile@larkspur.example",
  password: demoPassword,
};

async function ended(child: ChildProcess) {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}

async function signedInPage(origin: string) {
  const headers = { "content-type": "application/json", origin };
  const body = JSON.stringify(first);
  const door = await fetch(`${origin}/api/set-up`, { method: "POST", headers, body });
  const cookie = door.headers.get("set-cookie")?.split(";")[0] ?? "";
  const page = await fetch(`${origin}/`, { headers: { cookie }, redirect: "manual" });
  const text = await page.text();
  if (!page.ok || !text.includes(first.name)) throw new Error(`no signed-in page: ${page.status}`);
}

/** Seconds from an empty folder to the first page of somebody who is signed in. */
async function ours(): Promise<number> {
  const [folder, port] = [await ownFolder(), await freePort()];
  const env = { ...process.env, PORT: String(port), FOOTING_DATA: folder };
  const began = performance.now();
  const child = spawn("npm", ["start"], { cwd: root, env, stdio: "ignore" });
  try {
    const origin = `http://localhost:${port}`;
    while (!(await isReady(origin))) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
      await sleep(20);
    }
    await signedInPage(origin);
    return since(began);
  } finally {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds that PostgreSQL's own programs and Next alone take, one after the other. */
async function parts(): Promise<number> {
  const folder = await ownFolder();
  const ground = findGround(folder, () => undefined);
  const { initdb } = packagedBinaries(ground, () => undefined);
  const data = join(folder, "data");
  const run = (program: string, args: string[]) => {
    const { status, stderr } = spawnSync(program, args, { ...runAs(ground), encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
  const control = (...args: string[]) =>
    run(join(dirname(initdb), "pg_ctl"), ["-D", data, ...args]);
  const began = performance.now();
  run(initdb, ["-D", data, "--username=postgres", "--data-checksums", "--locale=C"]);
  control("-w", "-l", join(folder, "log"), "-o", `-c listen_addresses= -k ${folder}`, "start");
  const bare = await startBare({ page: "/" });
  const seconds = since(began);
  await bare.stop();
  control("-m", "immediate", "stop");
  await rm(folder, { recursive: true, force: true });
  return seconds;
}

export const coldStart: Measure = {
  targets: { cold_start_vs_parts: { atMost: 2, isTime: true } },
  how: "from an empty folder to the first signed-in page by `npm start` (built), against initdb, the start of its server and the start of the smallest Next app",
  async run(form, say) {
    minimalApp();
    await ours();
    const ratio = await pairedRatio({ rounds: ROUNDS[form], one: ours, other: parts, say });
    return { cold_start_vs_parts: ratio };
  },
};
