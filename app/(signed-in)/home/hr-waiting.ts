import { placeOf } from "@/app/(signed-in)/plans/[planId]/addresses";
import { words } from "@/app/words";
import type { HrRow } from "@/db/home";

/** The form on which HR answers what waits. */
export function hrHref({ plan: { planId }, what, about }: HrRow): string {
  if (what === "supervisor_left") return `/plans/${planId}/handover`;
  return what === "employee_left" ? `/plans/${planId}` : `/plans/${planId}${placeOf(what, about)}`;
}

/** Whom and which plan it is about. */
export const hrValues = ({ plan: { title, employee, supervisor } }: HrRow) => ({
  title: title ?? words("plans.untitled"),
  employee: employee.name,
  supervisor: supervisor.name,
  other: employee.name,
  n: 0,
});
