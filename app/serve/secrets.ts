import { generateKeyPairSync, randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { codeOf, NotStarted } from "@/db/embedded/not-started";
import type { SystemUser } from "@/db/embedded/system-user";
import { words } from "@/db/embedded/words";

const bytes = () => randomBytes(32).toString("base64url");
const key = () =>
  generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();

const MAKERS = {
  SESSION_SECRET: bytes,
  SIGNING_KEY: key,
  FIELD_KEY: bytes,
  PEPPER: bytes,
  LOGIN_PASSWORD: bytes,
} as const;

type Name = keyof typeof MAKERS;
export type Secrets = Record<Name, string>;

/** Without these a copy of the data cannot be read: they sign history, seal what is private, and salt passwords. */
const GO_WITH_DATA = ["SIGNING_KEY", "FIELD_KEY", "PEPPER"] as const;

export const keysOfData = z.record(z.enum(GO_WITH_DATA), z.string().min(1));

export type KeysOfData = z.output<typeof keysOfData>;

const NAMES: Name[] = ["SESSION_SECRET", "SIGNING_KEY", "FIELD_KEY", "PEPPER", "LOGIN_PASSWORD"];
const known = z.partialRecord(z.enum(NAMES), z.string().min(1));

function kept(path: string) {
  if (!existsSync(path)) return {};
  try {
    return known.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new NotStarted(words("secretsUnreadable", { path }));
  }
}

function keep(path: string, secrets: Partial<Secrets>, user: SystemUser | null) {
  const half = `${path}.tmp-${process.pid}`;
  try {
    writeFileSync(half, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
    if (user !== null) chownSync(half, user.uid, user.gid);
    renameSync(half, path);
  } catch (error) {
    const folder = join(path, "..");
    const word = codeOf(error) === "ENOSPC" ? "diskFull" : "folderNotWritable";
    throw new NotStarted(words(word, { folder }));
  }
}

/** Puts the keys of restored data into an empty place; refuses to replace others. */
export function keepKeys(folder: string, keys: KeysOfData, user: SystemUser | null): void {
  const path = join(folder, "secrets.json");
  const before = kept(path);
  const isOther = GO_WITH_DATA.some((name) => before[name] && before[name] !== keys[name]);
  if (isOther) throw new NotStarted(words("otherKeys", { path }));
  keep(path, { ...before, ...keys }, user);
}

/** The environment's secrets first, then the file's; what neither has is made once and kept in the file. */
export function secretsFor(
  folder: string,
  environment: Record<string, string | undefined>,
  user: SystemUser | null,
): Secrets {
  const path = join(folder, "secrets.json");
  const inFile = kept(path);
  const made: Partial<Secrets> = {};
  const secretNamed = (name: Name) => {
    const found = environment[name] || inFile[name];
    if (found) return found;
    const fresh = MAKERS[name]();
    made[name] = fresh;
    return fresh;
  };
  const secrets = {
    SESSION_SECRET: secretNamed("SESSION_SECRET"),
    SIGNING_KEY: secretNamed("SIGNING_KEY"),
    FIELD_KEY: secretNamed("FIELD_KEY"),
    PEPPER: secretNamed("PEPPER"),
    LOGIN_PASSWORD: secretNamed("LOGIN_PASSWORD"),
  };
  if (Object.keys(made).length > 0) keep(path, { ...inFile, ...made }, user);
  return secrets;
}
