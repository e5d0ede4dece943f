import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { ReadPlan } from "@/db/plans";
import type { SignedInPerson } from "@/lib/people/person";
import type { Recorded } from "@/lib/plan/event";
import type { Instant } from "@/lib/time/instant";

/** A plan on somebody's home page, with all that happened on it. */
export type HomeReading = Reading & { history: Recorded[] };

/** Plans with a text, as one person reads them now. */
export function homeReadings(
  plans: ReadPlan[],
  actor: SignedInPerson,
  now: Instant,
): HomeReading[] {
  return plans.flatMap(({ plan, people, history }) =>
    plan.document ? [{ plan, document: plan.document, people, history, actor, now }] : [],
  );
}
