import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { z } from "zod";
import { buildWhenNeeded } from "@/app/serve/build";
import { makeEnding } from "@/app/serve/ending";
import { root } from "@/app/serve/root";

// Everything there is to check, in the order in which a failure says most.

type Count = { passed: number; failed: number };
type Environment = Record<string, string | undefined>;

const ONE_PASSED: Count = { passed: 1, failed: 0 };
const ONE_FAILED: Count = { passed: 0, failed: 1 };
const OLDER_POSTGRES = "/usr/lib/postgresql/15/bin";
const CONFIG = ["-c", "tests/vitest.config.ts"];

const notes = mkdtempSync(join(tmpdir(), "footing-checks-"));
process.on("exit", () => rmSync(notes, { recursive: true, force: true }));
const PATH = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);

function run(command: string, args: string[], more: Environment = {}): Promise<number> {
  console.log(`\n── ${[command, ...args].join(" ")}`);
  const env = { ...process.env, PATH, NEXT_TELEMETRY_DISABLED: "1", ...more };
  const child = spawn(command, args, { cwd: root, stdio: "inherit", env });
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

async function check(command: string, ...args: string[]): Promise<Count> {
  return (await run(command, args)) === 0 ? ONE_PASSED : ONE_FAILED;
}

async function checkTypes(): Promise<Count> {
  const routes = await check("next", "typegen");
  return routes.failed > 0 ? routes : check("tsc", "--noEmit");
}

async function checkBuild(): Promise<Count> {
  console.log("\n── next build");
  try {
    await buildWhenNeeded(makeEnding());
    return ONE_PASSED;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return ONE_FAILED;
  }
}

const vitestNote = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
  })
  .transform(({ numPassedTests, numFailedTests, testResults }) => {
    const unread = testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + unread.length };
  });

const playwrightNote = z
  .object({
    stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number() }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));

/** A suite that ended badly counts as failed, whatever it wrote down. */
function counted(note: string, shape: z.ZodType<Count>, code: number): Count {
  if (!existsSync(note)) return ONE_FAILED;
  const { passed, failed } = shape.parse(JSON.parse(readFileSync(note, "utf8")));
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function vitest(name: string, args: string[], more: Environment = {}): Promise<Count> {
  const note = join(notes, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${note}`];
  const code = await run("vitest", ["run", ...CONFIG, ...reporters, ...args], more);
  return counted(note, vitestNote, code);
}

// The launcher's own tests bring their own server and would only repeat themselves.
function vitestOnOlderPostgres(): Promise<Count> {
  const onlyDatabase = ["--project", "db", "--exclude", "tests/db/embedded*.test.ts"];
  return vitest("older", onlyDatabase, { FOOTING_TEST_PG_BIN: OLDER_POSTGRES });
}

async function playwright(browser: string): Promise<Count> {
  const note = join(notes, "playwright.json");
  const code = await run("playwright", ["test", "-c", "e2e", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: note,
    FOOTING_CHROMIUM: browser,
  });
  return counted(note, playwrightNote, code);
}

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

function findBrowser(): string | undefined {
  return [...BROWSERS, chromium.executablePath()].find((path) => existsSync(path));
}

async function installBrowser(): Promise<string | undefined> {
  const mayInstall = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  if (mayInstall && spawnSync("apt-get", ["--version"]).status === 0) {
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], quiet);
    await run("apt-get", ["install", "-qq", "-y", "--no-install-recommends", "chromium"], quiet);
  } else {
    await run("playwright", ["install", "chromium"]);
  }
  return findBrowser();
}

async function inBrowser(): Promise<Count> {
  const browser = findBrowser() ?? (await installBrowser());
  if (browser) return playwright(browser);
  console.log(
    "\nChromium is missing and could not be installed here, so nothing ran in a browser:",
  );
  console.log("install Chromium (Debian: apt-get install chromium) and run npm test again.");
  return ONE_FAILED;
}

/** What is counted and not timed, in its short form; the whole of it is `npm run figures` and `npm run faults`. */
const BRIEFLY = {
  figures: ["page_statements"],
  faults: ["tamper_found", "lost_update_won", "restore_drill_differences"],
};

async function measure(what: keyof typeof BRIEFLY): Promise<Count> {
  return check("npm", "run", "--silent", what, "--", "--short", ...BRIEFLY[what]);
}

const counts = [
  await check("biome", "check", "."),
  await checkTypes(),
  await check("knip"),
  await checkBuild(),
  await vitest("all", []),
];
if (existsSync(join(OLDER_POSTGRES, "postgres"))) counts.push(await vitestOnOlderPostgres());
else console.log("\nPostgreSQL 15 is not installed, so the database tests ran on 18 only.");
counts.push(await measure("figures"), await measure("faults"), await inBrowser());

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
