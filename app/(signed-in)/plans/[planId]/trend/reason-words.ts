import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { leftOutOf } from "@/lib/plan/expectation/series";
import type { Day } from "@/lib/time/day";

/** Why a week is left out: what was agreed, or the help that was not there. */
export function reasonOf({ plan }: Reading, { id }: Expectation, weekOf: Day): string | undefined {
  const out = leftOutOf(plan, id, weekOf);
  if (!out) return undefined;
  return out.reason ?? words("plan.trend.helpMissing");
}
