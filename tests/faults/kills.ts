import { type ChildProcess, spawn } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { v7 as newId } from "uuid";
import { demoPassword } from "@/db/seed/load-people";
import { verifyHistory } from "@/lib/proof/verify";

// Kills the app and PostgreSQL in turn while people write, and looks at what everyone was told.

const kills = Number(process.argv[2] ?? 10);
const port = 4390;
const origin = `http://localhost:${port}`;
const folder = await mkdtemp(join(tmpdir(), "footing-kills-"));
const patience = 10_000;

let app: ChildProcess | undefined;

async function startApp() {
  const env = { ...process.env, PORT: String(port), FOOTING_DATA: folder };
  app = spawn(process.execPath, ["--import", "tsx", "app/serve/start.ts", "--demo"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let left = 600; left > 0; left -= 1) {
    const ready = await fetch(`${origin}/api/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await sleep(100);
  }
  throw new Error("the app did not start");
}

async function signedIn(email: string) {
  const answer = await fetch(`${origin}/api/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  if (!answer.ok) throw new Error(`${email}: ${await answer.text()}`);
  return (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}

type Writer = { cookie: string; planId: string };
type Told = { planId: string; id: string };

const told: Told[] = [];
const unanswered: number[] = [];
let failures = 0;
let isWriting = true;
let lastTold = Date.now();

/** Sends one question until it is answered; the id stays, so that no repeat counts twice. */
async function ask({ cookie, planId }: Writer) {
  const id = newId();
  const event = { type: "question_asked", about: { what: "plan" }, text: `Number ${id}?` };
  const body = JSON.stringify({ id, event });
  while (isWriting) {
    const began = Date.now();
    const answer = await fetch(`${origin}/api/plans/${planId}/events`, {
      method: "POST",
      headers: { "content-type": "application/json", origin, cookie },
      body,
      signal: AbortSignal.timeout(patience),
    }).catch((error: Error) => error);
    if (answer instanceof Error) {
      if (Date.now() - began >= patience) unanswered.push(Date.now() - began);
      await sleep(50);
    } else if (answer.ok) {
      told.push({ planId, id });
      lastTold = Date.now();
      return;
    } else {
      if (answer.status === 500) failures += 1;
      await sleep(answer.status === 409 ? 5 : 100);
    }
  }
}

async function write(writer: Writer) {
  while (isWriting) await ask(writer);
}

function postmaster(): number {
  const [file] = globSync(join(folder, "**", "postmaster.pid"));
  return file ? Number(readFileSync(file, "utf8").split("\n")[0]) : 0;
}

/** Kills, brings back what needs bringing back, and says after how many milliseconds somebody was told "recorded" again. */
async function kill(what: "app" | "database"): Promise<number> {
  const began = Date.now();
  if (what === "database") process.kill(postmaster(), "SIGKILL");
  else {
    app?.kill("SIGKILL");
    await startApp();
  }
  const restarted = Date.now();
  while (lastTold <= restarted) await sleep(20);
  return lastTold - began;
}

type Page = { version: number; head: string; entries: Parameters<typeof verifyHistory>[0] };

async function historyOf({ cookie, planId }: Writer): Promise<Page> {
  const answer = await fetch(`${origin}/api/plans/${planId}/events`, { headers: { cookie } });
  return answer.json() as Promise<Page>;
}

await startApp();
const pairs = [
  ["ines", "tobias"],
  ["jonas", "lena"],
];
const writers: Writer[] = [];
for (const pair of pairs) {
  for (const name of pair) {
    const cookie = await signedIn(`${name}@larkspur.example`);
    const answer = await fetch(`${origin}/api/plans`, { headers: { cookie } });
    const { plans } = (await answer.json()) as { plans: { planId: string; status: string }[] };
    const planId = plans.find(({ status }) => status === "underway")?.planId ?? "";
    writers.push({ cookie, planId }, { cookie, planId });
  }
}
const writing = writers.map(write);
const back: Record<"app" | "database", number[]> = { app: [], database: [] };
for (let n = 0; n < kills; n += 1) {
  for (const what of ["database", "app"] as const) {
    await sleep(1_500 + Math.random() * 500);
    back[what].push(await kill(what));
  }
}
await sleep(1_000);
isWriting = false;
await Promise.all(writing);

let lost = 0;
let faults = 0;
for (const writer of writers.filter((_, n) => n % 4 === 0)) {
  const { version, entries } = await historyOf(writer);
  const ids = new Set(entries.map(({ id }) => id));
  lost += told.filter(({ planId, id }) => planId === writer.planId && !ids.has(id)).length;
  const findings = await verifyHistory(entries, {}, { signatures: false, expected: { version } });
  faults += findings.length + (ids.size === entries.length ? 0 : 1);
}
app?.kill("SIGTERM");
await new Promise((resolve) => app?.on("exit", resolve));
await rm(folder, { recursive: true, force: true });

const result = {
  told: told.length,
  lost,
  half: faults,
  unanswered: unanswered.length,
  failures,
  back,
};
console.log(JSON.stringify(result));
const slow = back.database.filter((ms) => ms > 5_000).length;
process.exit(lost + faults + unanswered.length + failures + slow === 0 ? 0 : 1);
