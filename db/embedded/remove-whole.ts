import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

const ATTEMPTS = 50;
const PAUSE_MS = 100;

/**
 * Removes a folder in which a killed initdb's own child may still be writing its last files. What
 * is still there after five seconds stays for the next start.
 */
export async function removeWhole(folder: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS && existsSync(folder); attempt++) {
    if (attempt > 0) await setTimeout(PAUSE_MS);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
