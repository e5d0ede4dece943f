import { rm } from "node:fs/promises";
import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { connect } from "@/db/address";
import { closePool } from "@/db/client";
import { startDatabase } from "@/db/embedded/launcher";
import { migrate } from "@/db/migrate";
import { record } from "@/db/record";
import { DatabaseUnavailable } from "@/db/unavailable";
import type { Actor } from "@/lib/people/standing";
import type { PlanEvent } from "@/lib/plan/event";
import { ownFolder } from "@/tests/measure/own-database";
import { odile, planId, tobias } from "../cast";
import { seedCast } from "../db/seed-cast";
import { gateAnswers, submitted } from "../story";
import { asLaunched } from "./auth-people";
import { openReader } from "./live-reader";
import { cookieOf } from "./plan-api";

const PATIENCE_MS = 30_000;

/** Whoever writes while the database is away sends it again, under the same id. */
async function recordedAtLast(actor: Actor, event: PlanEvent, at: string) {
  const id = newId();
  for (let left = 100; left > 0; left -= 1) {
    const answer = await record(actor, planId, { id, event }, () => at).catch((error: unknown) => {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      return null;
    });
    if (answer) return answer;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  return null;
}

test("a stream that was open goes on telling after the whole database was stopped and started again", async () => {
  asLaunched();
  const folder = await ownFolder();
  const start = () => startDatabase({ folder, say: () => undefined });
  const before = await start();
  const { loginUrl } = await migrate(before.ownerUrl, { loginPassword: "once-and-never-again" });
  process.env.FOOTING_LOGIN_URL = loginUrl;
  const owner = connect(before.ownerUrl, { max: 1 });
  await seedCast(owner);
  await owner.end();
  const at = "2026-09-21T09:00:00.000Z";
  await recordedAtLast(tobias, submitted(), at);
  const reader = await openReader(await cookieOf(odile), planId, 1);
  expect(reader.response.status).toBe(200);
  await before.stop();
  const after = await start();
  try {
    const approved: PlanEvent = { type: "plan_approved", answers: gateAnswers };
    const answer = await recordedAtLast(odile, approved, "2026-09-22T09:00:00.000Z");
    expect(answer).toMatchObject({ recorded: true, version: 2 });
    expect(await reader.hears(2, PATIENCE_MS)).toEqual([2]);
  } finally {
    await reader.leaves();
    await closePool();
    await after.stop();
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
