import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 2_000;
const last = new Map<string, Promise<unknown>>();

/**
 * Lets the writers of one plan in one after the other within this process: two that met would
 * only read and sign again. Whoever has waited two seconds goes on, so that nobody hangs behind
 * one who does.
 */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = last.get(key);
  const mine = (async () => {
    if (before !== undefined)
      await Promise.race([before, pause(PATIENCE_MS, null, { ref: false })]);
    return work();
  })();
  const settled = mine.then(
    () => undefined,
    () => undefined,
  );
  last.set(key, settled);
  try {
    return await mine;
  } finally {
    if (last.get(key) === settled) last.delete(key);
  }
}
