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

/** The smallest Next page with one prepared statement and no sign-in, served by the same version. */
export async function startBare(databaseUrl: string, orgId: string): Promise<Bare> {
  minimalApp();
  const port = await freePort();
  const next = `${root}node_modules/next/dist/bin/next`;
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, [next, "start", folder, "-p", String(port)], {
    env: { ...env, DATABASE_URL: databaseUrl, ORG_ID: orgId },
    stdio: "ignore",
  });
  const url = `http://localhost:${port}/one`;
  for (let left = 300; left > 0; left -= 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) break;
    if (child.exitCode !== null) throw new Error("the bare app ended");
    await sleep(100);
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
