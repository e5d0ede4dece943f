import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Binaries } from "./binaries";
import type { Ground } from "./ground";
import { codeOf, NotStarted } from "./not-started";
import { isAlive } from "./orphan";
import { patiently } from "./patience";
import { whyStopped } from "./reason";
import { removeWhole } from "./remove-whole";
import { words } from "./words";

/** One initialised data folder, with what is needed to run it. */
export interface Cluster {
  readonly data: string;
  readonly password: string;
  readonly ground: Ground;
  readonly binaries: Binaries;
}

type Say = (line: string) => void;

const HALF = /\.tmp-(\d+)$/;

// The builtin provider sorts the same on every machine and with every later system library.
const LOCALE = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
const RULES = ["--encoding=UTF8", "--data-checksums", "--auth=scram-sha-256"];

/** The account and surroundings every PostgreSQL program is run with: nothing of ours leaks in. */
export function runAs({ user }: Ground) {
  const env = { NODE_ENV: "production", PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" } as const;
  return user === null ? { env, cwd: "/" } : { env, cwd: "/", uid: user.uid, gid: user.gid };
}

/** What an interrupted start left behind; what another start is still making stays. */
async function sweep(folder: string) {
  for (const name of readdirSync(folder)) {
    const maker = Number(HALF.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(maker)) continue;
    if (maker === process.pid || !isAlive(maker)) await removeWhole(join(folder, name));
  }
}

function initialise(half: string, ground: Ground, { initdb }: Binaries): Promise<void> {
  const place = ["-D", join(half, "data"), `--pwfile=${join(half, "password")}`];
  const child = spawn(initdb, [...place, "--username=postgres", ...RULES, ...LOCALE], {
    ...runAs(ground),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const { folder } = ground;
      const interrupted = () => new NotStarted(words("initdbInterrupted"));
      if (code === 0) resolve();
      else reject(code === null ? interrupted() : whyStopped(said, folder));
    });
  });
}

function layOut(half: string, { user }: Ground) {
  const password = join(half, "password");
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (user === null) return;
  for (const path of [half, password]) chownSync(path, user.uid, user.gid);
}

async function create(home: string, ground: Ground, binaries: Binaries, say: Say) {
  const half = `${home}.tmp-${process.pid}`;
  try {
    layOut(half, ground);
    await patiently(initialise(half, ground, binaries), (seconds) =>
      say(words("stillPreparing", { seconds })),
    );
    renameSync(half, home);
  } catch (error) {
    await removeWhole(half);
    if (codeOf(error) === "ENOSPC") {
      throw new NotStarted(words("diskFull", { folder: dirname(home) }));
    }
    if (!existsSync(home)) throw error;
  }
}

function refuseOtherMajor(data: string, { major }: Binaries, folder: string) {
  const found = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  if (Number(found) === major) return;
  throw new NotStarted(words("otherMajor", { folder, found, major: String(major) }));
}

/** Opens the data folder, initialising it first when it is new: whole or not at all. */
export async function openCluster(ground: Ground, binaries: Binaries, say: Say): Promise<Cluster> {
  const { folder } = ground;
  const home = join(folder, "postgres");
  const data = join(home, "data");
  await sweep(folder);
  if (!existsSync(home)) {
    say(words("preparing", { folder }));
    await create(home, ground, binaries, say);
  }
  try {
    refuseOtherMajor(data, binaries, folder);
    return { data, ground, binaries, password: readFileSync(join(home, "password"), "utf8") };
  } catch (error) {
    if (error instanceof NotStarted) throw error;
    throw new NotStarted(words("notReadable", { folder }));
  }
}
