import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { NotStarted } from "@/db/embedded/not-started";
import { words } from "@/db/embedded/words";
import { root } from "./root";

const shape = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  FOOTING_DATA: z.string().min(1).default(join(root, ".footing")),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  FOOTING_SETUP_TOKEN: z.string().min(16).optional(),
  APP_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
});

/** How the person at the terminal wants it, read from the environment. */
export interface Wishes {
  readonly port: number;
  readonly host: string;
  readonly folder: string;
  readonly databaseUrl: string | undefined;
  readonly origin: string;
  /** What whoever sets up from another computer must show; none is asked for at this machine. */
  readonly setUpToken: string | undefined;
}

const LOOPBACK = ["localhost", "127.0.0.1", "::1", "[::1]"];
const NO_NAME = ["127.0.0.1", "::1", "0.0.0.0", "::"];

function originFor(given: string | undefined, host: string, port: number) {
  const name = NO_NAME.includes(host) ? "localhost" : host;
  const { origin, protocol, hostname } = new URL(given ?? `http://${name}:${port}`);
  if (protocol === "https:" || LOOPBACK.includes(hostname)) return origin;
  throw new NotStarted(words("plainHttp", { origin }));
}

/** Refuses a value that makes no sense by naming the variable. */
export function readWishes(environment: Record<string, string | undefined>): Wishes {
  const given = Object.entries(environment).filter(([, value]) => value !== "");
  const parsed = shape.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    throw new NotStarted(words("wrongSetting", { name }));
  }
  const { PORT, HOST, FOOTING_DATA, DATABASE_URL, APP_ORIGIN, FOOTING_SETUP_TOKEN } = parsed.data;
  const origin = originFor(APP_ORIGIN, HOST, PORT);
  const isNear = LOOPBACK.includes(HOST) && origin.startsWith("http:");
  return {
    port: PORT,
    host: HOST,
    folder: FOOTING_DATA,
    databaseUrl: DATABASE_URL,
    origin,
    setUpToken: isNear ? undefined : (FOOTING_SETUP_TOKEN ?? randomBytes(12).toString("base64url")),
  };
}
