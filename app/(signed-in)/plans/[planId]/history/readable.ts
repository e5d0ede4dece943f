import { dueInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { fullDay } from "@/app/ui/dates";
import type { Plan } from "@/lib/plan/plan";
import { day } from "@/lib/time/day";
import { instant } from "@/lib/time/instant";

/** A value as people read it: days and instants written out on the plan's own calendar, everything else as it is. */
export function inWords(plan: Plan, value: string): string {
  if (day.safeParse(value).success) return fullDay(value);
  return instant.safeParse(value).success ? dueInWords(plan, value) : value;
}

export function readable(plan: Plan, values: Record<string, string | number>) {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? inWords(plan, value) : value,
  ]);
  return Object.fromEntries(written) as Record<string, string | number>;
}
