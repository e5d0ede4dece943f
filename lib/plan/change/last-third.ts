import type { Plan } from "@/lib/plan/plan";
import type { Day } from "@/lib/time/day";
import { addDays } from "@/lib/time/day";
import { workingDaysFrom } from "@/lib/time/working-day";

/** Whether two thirds of the working days from the start to the end in force have passed (C.6). */
export function inLastThird(plan: Plan, today: Day): boolean {
  if (!plan.document) return false;
  const { startsOn, endsOn } = plan.document;
  const before = addDays(startsOn, -1);
  const whole = workingDaysFrom(before, endsOn, plan.terms.calendar);
  const passed = workingDaysFrom(before, addDays(today, -1), plan.terms.calendar);
  return passed * 3 >= whole * 2;
}
