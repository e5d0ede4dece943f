import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "@/app/serve/root";
import { demoPassword } from "@/db/seed/load-people";

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

const START_MS = 240_000;

export interface App {
  readonly origin: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** Ends it in order and waits until it is gone. */
  stop(): Promise<void>;
  /** Ends it on the spot. */
  kill(): Promise<void>;
}

interface Wish {
  /** Where its data lie. */
  readonly folder: string;
  readonly port?: number;
  readonly withDemo?: boolean;
  readonly env?: Record<string, string>;
  /** Where its words go; nowhere when not given. */
  readonly log?: number;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, "exit");
}

/** Whether it takes requests: its own word for it. */
export function isReady(origin: string): Promise<boolean> {
  const signal = AbortSignal.timeout(2_000);
  return fetch(`${origin}/api/health/ready`, { signal }).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function awaitReady(origin: string, child: ChildProcess) {
  const limit = Date.now() + START_MS;
  while (Date.now() < limit) {
    if (child.exitCode !== null) throw new Error(`the app ended with ${child.exitCode}`);
    if (await isReady(origin)) return;
    await sleep(50);
  }
  throw new Error("the app did not start");
}

/** Starts the built app as `npm start` does and waits until it takes requests. */
export async function startApp({ folder, withDemo, env, log, ...wish }: Wish): Promise<App> {
  const port = wish.port ?? (await freePort());
  const origin = `http://localhost:${port}`;
  const args = ["--import", "tsx/esm", "app/serve/start.ts", ...(withDemo ? ["--demo"] : [])];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, PORT: String(port), FOOTING_DATA: folder, ...env },
    stdio: ["ignore", log ?? "ignore", log ?? "ignore"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  await awaitReady(origin, child).catch(async (error: unknown) => {
    await ended(child, "SIGKILL");
    throw error;
  });
  return {
    origin,
    port,
    process: child,
    stop: () => ended(child, "SIGTERM"),
    kill: () => ended(child, "SIGKILL"),
  };
}

/** Signs a person of the demo in, `ines` for instance, and gives the cookie their requests carry. */
export async function signIn(origin: string, name: string, at = origin): Promise<string> {
  const answer = await fetch(`${at}/api/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ email: `${name}@larkspur.example`, password: demoPassword }),
  });
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
  return (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}
