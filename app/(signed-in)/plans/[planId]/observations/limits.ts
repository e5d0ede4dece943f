import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { addDays, type Day, later, mondayOf } from "@/lib/time/day";
import { addWorkingDays } from "@/lib/time/working-day";
import { dayOf } from "@/lib/time/zone";

/** Which days an observation can still speak of today, and how many more fit into this week. */
export type SharingLimits = { today: Day; citableFrom: Day; keptFrom: Day; left: number };

export function sharingLimits({ plan, document, now }: Reading): SharingLimits {
  const { zone, calendar, presets } = plan.terms;
  const today = dayOf(now, zone);
  // Counted from the day after, so that today is the first working day when it is one.
  const back = (days: number) =>
    later(document.lineOn, addWorkingDays(addDays(today, 1), -(days + 1), calendar));
  const shared = plan.observations.filter(
    ({ shared: { at } }) => mondayOf(dayOf(at, zone)) === mondayOf(today),
  );
  return {
    today,
    citableFrom: back(presets.observationShareDays),
    keptFrom: back(presets.observationStopDays),
    left: Math.max(0, presets.observationsAWeek - shared.length),
  };
}
