import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("./minimal/", import.meta.url));
const next = fileURLToPath(new URL("../../node_modules/next/", import.meta.url));
const builtBy = `${folder}.next/built-by`;

/** The smallest page that this version of Next makes: its markup, and where its files lie. Built when it is not there. */
export function minimalApp() {
  const { version } = JSON.parse(readFileSync(`${next}package.json`, "utf8"));
  const isBuilt = existsSync(builtBy) && readFileSync(builtBy, "utf8") === version;
  if (!isBuilt) {
    const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [`${next}dist/bin/next`, "build", folder],
      { env, encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`the minimal app is not built: ${stdout}${stderr}`);
    writeFileSync(builtBy, version);
  }
  return {
    html: readFileSync(`${folder}.next/server/app/index.html`, "utf8"),
    read: async (path: string) => readFileSync(`${folder}.next/${path.replace("/_next/", "")}`),
  };
}
