import { randomBytes } from "node:crypto";
import { chmod, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sealSession } from "@/app/auth/cookie";
import { startSession } from "@/db/sessions";
import { castDatabase } from "@/tests/figures/ground";
import { freePort, startApp } from "@/tests/measure/app";
import { ownFolder } from "@/tests/measure/own-database";
import { type ActorName, people } from "./actors";
import { confide } from "./confided";
import { seedPeople, seedPlans } from "./plans";

/** The clock of the app stands on a Tuesday in the first week of the plans. */
const NOW = "2026-10-06T09:00:00.000Z";

const secret = () => randomBytes(32).toString("base64url");

/** The secrets both sides share: this process opens the sessions and seals the texts that the app reads. */
async function shared(folder: string, port: number) {
  // The app reads its clock after it has left root.
  await chmod(folder, 0o755);
  const clock = join(folder, "clock");
  await writeFile(clock, String(Date.parse(NOW) - Date.now()), { mode: 0o644 });
  return {
    SESSION_SECRET: secret(),
    FIELD_KEY: secret(),
    APP_ORIGIN: `http://localhost:${port}`,
    FOOTING_CLOCK_FILE: clock,
  };
}

/** A cookie of somebody who has just signed in; none for nobody. */
export async function cookieOf(actor: ActorName): Promise<string> {
  if (actor === "nobody") return "";
  const { orgId, personId } = people[actor];
  return `footing-session=${await sealSession(await startSession({ orgId, personId }))}`;
}

/** An app process on a database with every plan in every status, two organisations and what is private to each. */
export async function guardedApp(log?: number) {
  const [folder, port] = [await ownFolder(), await freePort()];
  const env = await shared(folder, port);
  const before = { ...process.env };
  Object.assign(process.env, env);
  const ground = await castDatabase();
  const drop = async () => {
    await ground.drop();
    await rm(folder, { recursive: true, force: true });
    for (const name of Object.keys(env)) delete process.env[name];
    Object.assign(process.env, before);
  };
  try {
    await seedPeople(ground.sql);
    const plans = await seedPlans(ground.sql);
    const confided = await confide(plans);
    const LOGIN_PASSWORD = new URL(ground.loginUrl).password;
    const wish = {
      DATABASE_URL: ground.ownerUrl,
      LOGIN_PASSWORD,
      SIGNING_KEY: process.env.SIGNING_KEY ?? "",
    };
    const start = (at: number) => startApp({ folder, port: at, log, env: { ...env, ...wish } });
    const app = await start(port);
    const apps = [app];
    const secrets = [env.SESSION_SECRET, env.FIELD_KEY, LOGIN_PASSWORD, confided.calendarSecret];
    const stop = () => Promise.all(apps.map((one) => one.stop())).then(drop);
    /** Starts one more process beside the first and gives its address. */
    const beside = async () => {
      const other = await start(await freePort());
      apps.push(other);
      return other.origin;
    };
    return {
      origin: app.origin,
      ownerUrl: ground.ownerUrl,
      sql: ground.sql,
      plans,
      confided,
      secrets,
      beside,
      stop,
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

export type Guarded = Awaited<ReturnType<typeof guardedApp>>;
