import { afterAll, beforeAll, expect, test } from "vitest";
import { takeSignInTurn, takeTurn } from "@/db/throttle";
import { freshDatabase } from "./harness";

let db: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

const pace = { everySeconds: 60, burst: 3 };

test("three turns at once, then one a minute; another name is not held up", async () => {
  for (let turn = 0; turn < 3; turn++) expect(await takeTurn("kind", "one", pace)).toBe(0);
  const wait = await takeTurn("kind", "one", pace);
  expect(wait).toBeGreaterThan(50);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await takeTurn("kind", "two", pace)).toBe(0);
  await db.ownerSql`update throttle set due_at = due_at - interval '60 seconds'`;
  expect(await takeTurn("kind", "one", pace)).toBe(0);
  expect(await takeTurn("kind", "one", pace)).toBeGreaterThan(50);
});

test("twenty tries in the same instant get three turns", async () => {
  const tries = Array.from({ length: 20 }, () => takeTurn("kind", "crowd", pace));
  expect((await Promise.all(tries)).filter((wait) => wait === 0)).toHaveLength(3);
});

test("a network is held up across addresses, an address across networks", async () => {
  const waits: number[] = [];
  for (let place = 0; place < 70; place++) {
    waits.push(await takeSignInTurn(`person-${place}@harbour.test`, "10.0.0"));
  }
  expect(waits.slice(0, 60).every((wait) => wait === 0)).toBe(true);
  expect(waits.at(-1)).toBeGreaterThan(0);
  expect(await takeSignInTurn("person-1@harbour.test", "10.0.1")).toBe(0);
});

test("no address and no network can be read from the table", async () => {
  const kept = await db.ownerSql`select bucket from throttle`;
  expect(kept.every((row) => row.bucket.length === 32)).toBe(true);
});
