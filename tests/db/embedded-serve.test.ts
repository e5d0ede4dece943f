import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { cleanUp, later, newFolder, root, tracesIn } from "./embedded-ground";

afterEach(cleanUp);

async function takenPort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  later(() => void server.close());
  const address = server.address();
  return typeof address === "object" ? String(address?.port) : "";
}

function npmStart(settings: Record<string, string>) {
  const { PATH } = process.env;
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  return spawnSync(process.execPath, [tsx, "app/serve/start.ts"], {
    cwd: root,
    env: { PATH, NODE_ENV: "production", ...settings },
    encoding: "utf8",
  });
}

describe("npm start", () => {
  it("names the taken port before it does anything else", async () => {
    const folder = newFolder();
    const port = await takenPort();
    const { status, stderr } = npmStart({ PORT: port, FOOTING_DATA: folder });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      `Port ${port} on 127.0.0.1 is already in use: stop what uses it, or choose another one with PORT=${Number(port) + 1}, and start again.`,
    );
    expect(tracesIn(folder)).toEqual([]);
  });

  it("names a setting that makes no sense", () => {
    const { status, stderr } = npmStart({ PORT: "door" });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      "The value of PORT cannot be used: correct it, or leave it out, and start again.",
    );
  });

  it("does not offer itself to a network without https", () => {
    const { status, stderr } = npmStart({ HOST: "0.0.0.0", APP_ORIGIN: "http://footing.example" });
    expect(status).toBe(1);
    expect(stderr.trim()).toContain("http://footing.example would send passwords over the network");
  });

  it("says that the database of DATABASE_URL does not answer", async () => {
    const address = `postgres://someone@127.0.0.1:1/footing`;
    const settings = { PORT: "39471", FOOTING_DATA: newFolder(), DATABASE_URL: address };
    const { status, stderr } = npmStart(settings);
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      "The database at 127.0.0.1:1 does not answer: check DATABASE_URL and that its server runs, then start again.",
    );
  });
});
