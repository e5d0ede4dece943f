import { spawn } from "node:child_process";
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { connect } from "@/db/address";
import {
  ask,
  cleanUp,
  ended,
  isRoot,
  later,
  mounted,
  newFolder,
  otherApp,
  refusalOf,
  says,
  start,
  tracesIn,
  whenSeen,
} from "./embedded-ground";

afterEach(cleanUp);

const rowsOf = "select word from kept";
const keepOne = "create table kept as select 'promised'::text as word";

describe("the database that comes with npm", () => {
  it("keeps what it acknowledged, checks its pages, and sorts the same on every machine", async () => {
    const database = await start(newFolder());
    const [row] = await ask<Record<string, string>>(
      database,
      `select current_setting('fsync') as fsync, current_setting('data_checksums') as sums,
        current_setting('jit') as jit, current_setting('server_encoding') as encoding,
        (select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'footing') as locale`,
    );
    expect(row).toEqual({
      fsync: "on",
      sums: "on",
      jit: "off",
      encoding: "UTF8",
      locale: "b C.UTF-8",
    });
  });

  it("is reached over a socket in a folder only its owner may enter, and by no network", async () => {
    const database = await start(newFolder());
    const place = new URL(database.ownerUrl).searchParams.get("host") ?? "";
    expect(lstatSync(place).mode & 0o777).toBe(0o700);
    expect(`${place}/.s.PGSQL.5432`.length).toBeLessThanOrEqual(100);
    const [row] = await ask<{ listen: string }>(
      database,
      "select current_setting('listen_addresses') as listen",
    );
    expect(row?.listen).toBe("");
  });

  it("lets nobody in who does not know the password, which only its owner can read", async () => {
    const folder = newFolder();
    const database = await start(folder);
    expect(statSync(join(folder, "postgres/password")).mode & 0o777).toBe(0o600);
    const wrong = new URL(database.ownerUrl);
    wrong.password = "postgres";
    const sql = connect(wrong.href, { max: 1 });
    await expect(sql`select 1`).rejects.toMatchObject({ code: "28P01" });
    await sql.end();
  });

  it("is there again after a stop and leaves no process and no socket behind", async () => {
    const folder = newFolder();
    const first = await start(folder);
    await ask(first, keepOne);
    await first.stop();
    expect(existsSync(join(folder, "postgres/data/postmaster.pid"))).toBe(false);
    expect(existsSync(new URL(first.ownerUrl).searchParams.get("host") ?? "")).toBe(false);
    const second = await start(folder);
    expect(second.adopted).toBe(false);
    expect(second.ownerUrl).toBe(first.ownerUrl);
    expect(await ask(second, rowsOf)).toEqual([{ word: "promised" }]);
  });
});

describe("a second start on the same folder", () => {
  it("is refused in one sentence while another app lives, and takes over when it was killed", async () => {
    const folder = newFolder();
    const other = otherApp(folder);
    const pid = Number(/holding (\d+)/.exec(await says(other, /holding/))?.[1]);
    expect(await refusalOf(folder)).toBe(
      `NotStarted: Footing is already running on ${folder} (process ${other.pid}): use that one, or stop it first.`,
    );
    await ended(other, "SIGKILL");
    const database = await start(folder);
    expect(database).toMatchObject({ adopted: true, pid });
  });

  it("lets one of two apps in when both start at the same moment", async () => {
    const folder = newFolder();
    const both = [otherApp(folder), otherApp(folder)];
    const words = await Promise.all(both.map((app) => says(app, /holding/)));
    expect(words.filter((said) => said.includes("holding"))).toHaveLength(1);
    expect(tracesIn(folder)).toEqual(["postgres"]);
  });

  it("keeps every row after the server itself was killed, and tells the app that it went", async () => {
    const folder = newFolder();
    const database = await start(folder);
    await ask(database, keepOne);
    const gone = new Promise<void>((resolve) => database.watch(resolve));
    process.kill(database.pid, "SIGKILL");
    await gone;
    expect(await ask(await start(folder), rowsOf)).toEqual([{ word: "promised" }]);
  });

  it("is not held up by another program that was given the old server's pid", async () => {
    const folder = newFolder();
    const first = await start(folder);
    const file = join(folder, "postgres/data/postmaster.pid");
    const text = readFileSync(file, "utf8");
    const { uid, gid } = statSync(file);
    await first.stop();
    const stranger = spawn("sleep", ["60"], { uid, gid });
    later(() => void stranger.kill());
    writeFileSync(file, text.replace(/^\d+/, String(stranger.pid)));
    const second = await start(folder);
    expect(second.adopted).toBe(false);
    expect(stranger.exitCode).toBeNull();
  });
});

describe("a start that cannot go on", () => {
  it("leaves nothing half when initdb is killed, and the next start is whole", async () => {
    const folder = newFolder();
    const refused = refusalOf(folder);
    process.kill(await whenSeen("initdb", folder), "SIGKILL");
    const refusal = await refused;
    expect(refusal).toContain("interrupted and nothing was kept: start again.");
    expect(tracesIn(folder)).toEqual([]);
    expect((await start(folder)).adopted).toBe(false);
  });

  it("clears away what an app left that was killed during initdb", async () => {
    const folder = newFolder();
    const other = otherApp(folder);
    const initdb = await whenSeen("initdb", folder);
    await ended(other, "SIGKILL");
    process.kill(initdb, "SIGKILL");
    expect(tracesIn(folder)).toEqual([`postgres.tmp-${other.pid}`]);
    await start(folder);
    expect(tracesIn(folder)).toEqual(["postgres"]);
  });

  it("names a folder that cannot be written to", async () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    expect(await refusalOf(join(file, "data"))).toContain("cannot be written to: make it writable");
  });

  it("refuses data of another major version and leaves them as they are", async () => {
    const folder = newFolder();
    await (await start(folder)).stop();
    writeFileSync(join(folder, "postgres/data/PG_VERSION"), "17\n");
    expect(await refusalOf(folder)).toContain("belong to PostgreSQL 17, but this is PostgreSQL 18");
    writeFileSync(join(folder, "postgres/data/PG_VERSION"), "18\n");
    expect((await start(folder)).adopted).toBe(false);
  });

  it.skipIf(!isRoot)("says that the disk is full and leaves nothing half on it", async () => {
    const folder = mounted("size=24m,mode=755");
    expect(await refusalOf(folder)).toContain("no space left on the disk");
    expect(tracesIn(folder)).toEqual([]);
  });

  it.skipIf(!isRoot)("says that a read-only disk cannot be written to", async () => {
    const folder = mounted("ro,mode=755");
    expect(await refusalOf(join(folder, "data"))).toContain("cannot be written to");
  });
});
