// First of all: it tells zod to compile nothing, which the content policy would stop.
import "@/lib/plan/text";
import type { Actor } from "@/lib/people/standing";
import { planEvent, type Recorded } from "@/lib/plan/event";
import { objection, standingOn } from "@/lib/plan/objection";
import { after, type Plan } from "@/lib/plan/plan";
import type { Instant } from "@/lib/time/instant";
import type { Fields } from "./form-fields";
import { type Foreseen, foreseenIn } from "./live-foreseen";

/** What a plan becomes by an entry that is on its way; null where the rules object, or where only the answer can tell. */
export function foresee(plan: Plan, wish: Fields, actor: Actor, now: Instant): Foreseen | null {
  const { success, data: event } = planEvent.safeParse(wish.event);
  const standing = standingOn(plan, actor);
  if (!success || !standing || objection(plan, event, actor, now)) return null;
  const entry = { id: String(wish.id), seq: plan.version + 1, by: actor.personId, standing };
  const recorded = { ...entry, at: now, zone: actor.zone, event } as Recorded;
  return foreseenIn(after(plan, recorded), entry.id, now);
}
