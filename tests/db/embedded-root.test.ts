import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { cleanUp, isRoot, later, newFolder, start } from "./embedded-ground";

afterEach(cleanUp);

function userOf(pid: number) {
  return Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
}

describe.skipIf(!isRoot)("started as root", () => {
  it("runs the database as an unprivileged user and says so in one line", async () => {
    const lines: string[] = [];
    const database = await start(newFolder(), (line) => lines.push(line));
    expect(userOf(database.pid)).not.toBe(0);
    expect(userOf(database.pid)).toBe(database.user?.uid);
    expect(lines.filter((line) => line.includes("root"))).toEqual([
      `Started as root: the database runs as the user “${database.user?.name}”, to whom its files belong.`,
    ]);
  });

  it("keeps the data where that user can reach them when the folder lies in a closed one", async () => {
    const lines: string[] = [];
    const wanted = join(newFolder(0o700), ".footing");
    const database = await start(wanted, (line) => lines.push(line));
    later(() => rmSync(database.folder, { recursive: true, force: true }));
    expect(database.folder).toMatch(/^\/var\/lib\/footing\/[0-9a-f]{12}$/);
    expect(lines).toContain(
      `Started as root: the data are kept in ${database.folder}, because the user “${database.user?.name}” cannot reach ${wanted}.`,
    );
    await database.stop();
    expect((await start(wanted)).folder).toBe(database.folder);
  });

  it("keeps the data where they are when the user can reach them", async () => {
    const wanted = join(newFolder(), ".footing");
    expect((await start(wanted)).folder).toBe(wanted);
  });
});
