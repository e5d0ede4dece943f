import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { whyNotWeek } from "@/lib/plan/expectation/measured";
import { seriesOf } from "@/lib/plan/expectation/series";
import type { Point } from "@/lib/trend/series";

/** The weeks that can carry a value by now. */
export function weeksBegun({ plan, now }: Reading, expectation: Expectation): Point[] {
  return seriesOf(plan, expectation).filter(({ weekOf }) => whyNotWeek(plan, weekOf, now) === null);
}
