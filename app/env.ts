import { z } from "zod";

const LOOPBACK = ["localhost", "127.0.0.1", "::1"];

const origin = z
  .url({ protocol: /^https?$/ })
  .transform((url) => new URL(url))
  .refine((url) => url.protocol === "https:" || LOOPBACK.includes(bare(url.hostname)), {
    error: "plain http is for this machine only; give an https address",
  })
  .transform((url) => url.origin);

const shape = z.object({
  APP_ORIGIN: origin,
  SESSION_SECRET: z.string().min(32),
  HOST: z.string().default("localhost"),
  FOOTING_SETUP_TOKEN: z.string().min(16).optional(),
  TRUST_PROXY_HOPS: z.coerce.number().int().min(0).max(8).default(0),
});

const names = [...shape.keyof().options, "NODE_ENV"];

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, "");
}

/** Whether a Host header names this machine itself. */
export function namesThisMachine(host: string | null): boolean {
  return LOOPBACK.includes(bare((host ?? "").replace(/:\d+$/, "")));
}

type AppEnv = ReturnType<typeof readEnv>;

let known: { told: string; env: AppEnv } | undefined;

/** What the process was told about its place on the network; parsed when asked, so that a build needs none, and again when it changes. */
export function appEnv(): AppEnv {
  const told = names.map((name) => process.env[name] ?? "").join("\n");
  if (known?.told !== told) known = { told, env: readEnv() };
  return known.env;
}

function readEnv() {
  const parsed = shape.safeParse(process.env);
  if (!parsed.success) throw new Error(`app/env: ${z.prettifyError(parsed.error)}`);
  const { APP_ORIGIN, HOST } = parsed.data;
  // next-auth reads its own address from here and nowhere else; without it, from what a client claims.
  process.env.NEXTAUTH_URL = APP_ORIGIN;
  return {
    ...parsed.data,
    isHttps: APP_ORIGIN.startsWith("https:"),
    isLoopback: LOOPBACK.includes(bare(HOST)),
    isDevelopment: process.env.NODE_ENV === "development",
  };
}

/** A file that moves this process's clock by the milliseconds it holds; for drills and tests on one's own machine only. */
export function clockFile(): string | undefined {
  const file = process.env.FOOTING_CLOCK_FILE;
  return file && !appEnv().isHttps ? file : undefined;
}

/** Whether this process takes no more requests because it is about to end. */
export function isDraining(): boolean {
  return process.env.FOOTING_DRAINING === "1";
}
