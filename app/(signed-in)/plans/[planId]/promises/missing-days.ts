import { isAgreedMissing } from "@/lib/plan/expectation/support";
import type { Plan } from "@/lib/plan/plan";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import type { Day } from "@/lib/time/day";

/** The days on which both sides, or HR, say that promised help was missing. */
export function missingDays({ supportReports }: Plan, { promised }: PromiseOnLedger): Day[] {
  const days = supportReports
    .filter((report) => report.reported.event.promiseId === promised.id)
    .filter((report) => isAgreedMissing(report) === true)
    .flatMap(({ reported }) => reported.event.onDays);
  return [...new Set(days)].sort();
}
