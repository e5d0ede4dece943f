import { createPrivateKey } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { secretsFor } from "@/app/serve/secrets";
import { cleanUp, newFolder } from "./embedded-ground";

afterEach(cleanUp);

describe("the secrets of an installation", () => {
  it("are made once and stay the same, in a file only its owner can read", () => {
    const folder = newFolder();
    const first = secretsFor(folder, {}, null);
    expect(secretsFor(folder, {}, null)).toEqual(first);
    expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(Buffer.from(first.SESSION_SECRET, "base64url")).toHaveLength(32);
    expect(Buffer.from(first.FIELD_KEY, "base64url")).toHaveLength(32);
    expect(createPrivateKey(first.SIGNING_KEY).asymmetricKeyType).toBe("ed25519");
  });

  it("come from the environment where it names them, and those are not written down", () => {
    const folder = newFolder();
    const { PEPPER } = secretsFor(folder, { PEPPER: "given by the vault" }, null);
    expect(PEPPER).toBe("given by the vault");
    expect(readFileSync(join(folder, "secrets.json"), "utf8")).not.toContain("given by the vault");
  });

  it("are never made anew over a file that cannot be read", () => {
    const folder = newFolder();
    const path = join(folder, "secrets.json");
    writeFileSync(path, "{ half");
    expect(() => secretsFor(folder, {}, null)).toThrow("put the file back from a backup");
    expect(readFileSync(path, "utf8")).toBe("{ half");
  });
});
