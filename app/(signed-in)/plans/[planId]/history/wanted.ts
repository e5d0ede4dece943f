import * as z from "zod";
import type { Wanted } from "@/lib/plan/chronicle";
import { eventKinds } from "@/lib/plan/event-kind";
import { id } from "@/lib/plan/text";
import { day } from "@/lib/time/day";

const shape = z.object({
  by: id.optional().catch(undefined),
  kind: z.enum(eventKinds).optional().catch(undefined),
  from: day.optional().catch(undefined),
  until: day.optional().catch(undefined),
});

/** What the address asks to see; what it cannot mean is not asked. */
export function wantedFrom(asked: Record<string, string | string[] | undefined>): Wanted {
  return shape.parse(asked);
}
