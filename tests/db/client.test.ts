import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ask, closePool } from "@/db/client";
import { DatabaseUnavailable } from "@/db/unavailable";
import { freshDatabase } from "./harness";

let db: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

describe("a statement", () => {
  test("carries documents, days and instants there and back", async () => {
    const body = { kept: [1, null, "ünï"], deep: { yes: true } };
    const rows = await ask(
      (sql) => sql<{ body: unknown; day: string; at: Date }>`
      select ${sql.json(body)}::jsonb as body, ${"2026-02-28"}::date as day,
        ${"2026-02-28T10:00:00.123Z"}::timestamptz as at`,
    );
    expect(rows).toEqual([{ body, day: "2026-02-28", at: new Date("2026-02-28T10:00:00.123Z") }]);
  });

  test("is prepared, and counts as one", async () => {
    const count = await db.statementsDuring(() =>
      ask((sql) => sql`select ${"once"}::text as word`),
    );
    expect(count).toBe(1);
  });

  test("that the database refuses throws its own error and keeps the pool", async () => {
    await expect(ask((sql) => sql`select * from people`)).rejects.toMatchObject({ code: "42501" });
    expect(await ask((sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });
});

describe("when the database is away", () => {
  beforeEach(async () => {
    await closePool();
    process.env.DB_DEADLINE_MS = "400";
  });
  afterEach(async () => {
    delete process.env.DB_DEADLINE_MS;
    process.env.FOOTING_LOGIN_URL = db.loginUrl;
    await closePool();
  });

  test("a statement that takes too long is given up in time, and the next one is answered", async () => {
    const started = performance.now();
    await expect(ask((sql) => sql`select pg_sleep(30)`)).rejects.toBeInstanceOf(
      DatabaseUnavailable,
    );
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await ask((sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  test("no server at the address is said at once", async () => {
    process.env.FOOTING_LOGIN_URL = "postgres://footing_login@localhost/none?host=/nonexistent";
    await expect(ask((sql) => sql`select 1`)).rejects.toBeInstanceOf(DatabaseUnavailable);
  });

  test("connections cut in mid-query leave nothing hanging, and asking goes on", async () => {
    process.env.DB_DEADLINE_MS = "2000";
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on("uncaughtException", note);
    process.on("unhandledRejection", note);
    for (let round = 0; round < 12; round++) {
      const asked = Array.from({ length: 40 }, (_, place) =>
        ask((sql) => sql`select pg_sleep(${(place % 5) / 50}), ${randomUUID()}::text as id`).then(
          () => "answered",
          (error) => (error instanceof DatabaseUnavailable ? "unavailable" : String(error)),
        ),
      );
      await new Promise((resume) => setTimeout(resume, 20 + round * 3));
      await db.ownerSql`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'footing_login'`;
      const started = performance.now();
      const ends = new Set(await Promise.all(asked));
      expect([...ends].filter((end) => end !== "answered" && end !== "unavailable")).toEqual([]);
      expect(performance.now() - started).toBeLessThan(10_000);
      const after = await ask((sql) => sql`select 1 as one`).catch(() =>
        ask((sql) => sql`select 1 as one`),
      );
      expect(after).toEqual([{ one: 1 }]);
    }
    process.off("uncaughtException", note);
    process.off("unhandledRejection", note);
    expect(uncaught).toEqual([]);
  });
});
