import "server-only";
import type * as z from "zod";
import type { Actor } from "@/lib/people/standing";
import type { adding } from "@/lib/private/help";
import type { Instant } from "@/lib/time/instant";
import { ask } from "./client";

/** HR adds a place where help is to be had; false for anyone else. */
export async function addHelp(
  { orgId, personId }: Actor,
  resource: z.output<typeof adding>,
  now: Instant,
): Promise<boolean> {
  const [row] = await ask<{ done: boolean }>(
    (sql) =>
      sql`select add_help(${orgId}, ${personId}, ${sql.json({ ...resource, at: now })}) as done`,
  );
  return row?.done ?? false;
}

export async function removeHelp({ orgId, personId }: Actor, resourceId: string): Promise<boolean> {
  const [row] = await ask<{ done: boolean }>(
    (sql) => sql`select remove_help(${orgId}, ${personId}, ${resourceId}) as done`,
  );
  return row?.done ?? false;
}
