import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { root } from "@/app/serve/root";
import { freePort } from "@/tests/measure/app";
import { minimalApp } from "./minimal-app";

const folder = fileURLToPath(new URL("./minimal/", import.meta.url));

export interface Bare {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

interface Wish {
  readonly page: "/" | "/one";
  readonly env?: Record<string, string>;
}

/** The smallest Next app, served by the same version: a page that never changes, or one of one prepared statement without sign-in. */
export async function startBare({ page, env: more }: Wish): Promise<Bare> {
  minimalApp();
  const port = await freePort();
  const next = `${root}node_modules/next/dist/bin/next`;
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, [next, "start", folder, "-p", String(port)], {
    env: { ...env, ...more },
    stdio: "ignore",
  });
  const url = `http://localhost:${port}${page}`;
  for (let left = 1_500; left > 0; left -= 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) break;
    if (child.exitCode !== null) throw new Error("the bare app ended");
    await sleep(20);
  }
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode === null) {
        child.kill("SIGTERM");
        await once(child, "exit");
      }
    },
  };
}
