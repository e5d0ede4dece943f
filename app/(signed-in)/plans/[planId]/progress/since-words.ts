import { dayBy } from "@/app/(signed-in)/plans/[planId]/days";
import { onDay, type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { standsSince } from "@/lib/plan/expectation/stands-since";
import type { Stands } from "@/lib/plan/expectation/where-it-stands";

/** Since when it stands so, and by whose word. */
export function sinceInWords(
  reading: Reading,
  expectation: Expectation,
  stands: Stands,
): string | null {
  const { plan, now } = reading;
  const since = standsSince(plan, expectation, stands, now);
  if (!since) return null;
  const { because, at, by, week } = since;
  const on = because === "help_due" ? dayAndMonth(dayBy(plan, at)) : onDay(reading, at);
  return words(`plan.stands.since.${because}`, { ...whoIs(reading, by ?? ""), on, week });
}
