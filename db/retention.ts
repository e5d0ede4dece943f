import "server-only";
import type { Instant } from "@/lib/time/instant";
import { ask } from "./client";

const together = 5;

/**
 * Empties every plan whose closing says that it is deleted by now, a few in one statement.
 * Of several processes at once one does it; the others are told 0.
 */
export async function eraseDue(now: Instant): Promise<number> {
  const [row] = await ask<{ erased: number | null }>(
    (sql) => sql`select erase_due(${now}, ${together}) as erased`,
  );
  const erased = row?.erased ?? 0;
  return erased < together ? erased : erased + (await eraseDue(now));
}
