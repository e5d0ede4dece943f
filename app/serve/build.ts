import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NotStarted } from "@/db/embedded/not-started";
import { patiently } from "@/db/embedded/patience";
import { words } from "@/db/embedded/words";
import type { Ending } from "./ending";
import { root } from "./root";
import { say } from "./terminal";

const SOURCES = [
  "app",
  "lib",
  "db",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "tsconfig.json",
  ".postcssrc.json",
  "package-lock.json",
];
const LAST_LINES = 15;

const builtFrom = join(root, ".next", "footing-sources");

function filesOf(source: string): string[] {
  const path = join(root, source);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** One hash of everything the build is made from. */
function sourcesNow(): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap(filesOf)) {
    hash
      .update(`${path.slice(root.length)}\0`)
      .update(readFileSync(path))
      .update("\0");
  }
  return hash.digest("hex");
}

function isBuiltFrom(sources: string) {
  const isThere = existsSync(join(root, ".next", "BUILD_ID")) && existsSync(builtFrom);
  return isThere && readFileSync(builtFrom, "utf8") === sources;
}

function runBuild(ending: Ending): Promise<void> {
  const { NODE_ENV, PATH, HOME, TMPDIR } = process.env;
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    env: { NODE_ENV, PATH, HOME, TMPDIR, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  ending.prepare(() => void child.kill());
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      said += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const last = said.trimEnd().split("\n").slice(-LAST_LINES).join("\n  ");
      if (code === 0) resolve();
      else reject(new NotStarted(words("buildFailed", { said: last })));
    });
  });
}

/** Builds the pages unless they were built from exactly these sources. */
export async function buildWhenNeeded(ending: Ending): Promise<void> {
  const sources = sourcesNow();
  if (isBuiltFrom(sources)) return;
  say(words("building"));
  await patiently(runBuild(ending), (seconds) => say(words("stillBuilding", { seconds })));
  writeFileSync(builtFrom, sources);
}
