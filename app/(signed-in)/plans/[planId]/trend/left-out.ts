import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayOf } from "@/lib/time/zone";
import type { Point } from "@/lib/trend/series";

/** The weeks left out so far, whole or in part; what lies ahead can still change. */
export function leftOutWeeks({ plan, now }: Reading, points: Point[]): Point[] {
  if (points.every(({ amount }) => amount === null)) return [];
  const today = dayOf(now, plan.terms.zone);
  return points.filter(
    ({ state, weekOf }) => weekOf <= today && (state === "left_out" || state === "part"),
  );
}
