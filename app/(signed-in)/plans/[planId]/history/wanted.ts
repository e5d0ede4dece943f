import * as z from "zod";
import { askedDay } from "@/app/ui/asked-day";
import type { Wanted } from "@/lib/plan/chronicle";
import { eventKinds } from "@/lib/plan/event-kind";
import { id } from "@/lib/plan/text";

const shape = z.object({
  by: id.optional().catch(undefined),
  kind: z.enum(eventKinds).optional().catch(undefined),
  about: id.optional().catch(undefined),
  from: askedDay.optional().catch(undefined),
  until: askedDay.optional().catch(undefined),
});

/** What the address asks to see; what it cannot mean is not asked. */
export function wantedFrom(asked: Record<string, string | string[] | undefined>): Wanted {
  return shape.parse(asked);
}
