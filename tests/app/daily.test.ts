import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { daily } from "@/app/jobs/daily";
import { asLaunched } from "./auth-people";

afterEach(() => {
  delete process.env.FOOTING_DRAINING;
  vi.restoreAllMocks();
});

/** Runs a turn's work with short days, and tells how often it ran. */
function begin(work: () => Promise<unknown>, every = { day: 20, soon: 5 }) {
  asLaunched();
  let turns = 0;
  daily(() => {
    turns += 1;
    return work();
  }, every);
  return { turns: () => turns };
}

test("is done at the start and then every day", async () => {
  const run = begin(async () => 0, { day: 20, soon: 60_000 });
  await vi.waitFor(() => expect(run.turns()).toBeGreaterThanOrEqual(2), { timeout: 10_000 });
  process.env.FOOTING_DRAINING = "1";
});

test("what failed is said once without its words, and tried again sooner", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const run = begin(() => Promise.reject(new Error("Ines wrote this")), { day: 60_000, soon: 20 });
  await vi.waitFor(() => expect(run.turns()).toBeGreaterThanOrEqual(2), { timeout: 10_000 });
  expect(JSON.stringify(said.mock.calls)).not.toContain("Ines wrote this");
  process.env.FOOTING_DRAINING = "1";
});

test("begins nothing once the process is about to end", async () => {
  process.env.FOOTING_DRAINING = "1";
  const run = begin(async () => 0);
  await pause(60);
  expect(run.turns()).toBe(0);
});
