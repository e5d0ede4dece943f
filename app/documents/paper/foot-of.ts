import "server-only";
import { codeOf } from "@/app/(signed-in)/plans/[planId]/code";
import { fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { SignedInPerson } from "@/lib/people/person";
import type { Plan } from "@/lib/plan/plan";
import type { Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";

export type Printed = { plan: Plan; actor: SignedInPerson; now: Instant };

/** What stands at the foot of every sheet of a plan: which text it is, who took it, and when. */
export async function footOf({ plan, actor, now }: Printed): Promise<string> {
  const code = await codeOf(plan);
  const printed = { name: actor.name, on: fullDay(dayOf(now, plan.terms.zone)) };
  return code
    ? words("copies.foot", { edition: plan.edition, code, ...printed })
    : words("copies.footNotYet", printed);
}
