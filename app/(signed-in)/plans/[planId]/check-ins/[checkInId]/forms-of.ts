import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { CheckIn } from "@/lib/plan/check-in/schedule";
import { endOfDay } from "@/lib/time/zone";

const any = "…";

/** Which forms belong on a check-in's page: the rules say so, and before its time it is prepared rather than written down. */
export function formsOf(reading: Reading, { id: checkInId, at }: CheckIn) {
  const { plan, document, now } = reading;
  const last = endOfDay(document.endsOn, plan.terms.zone);
  const isBehind = at <= now;
  return {
    prepare:
      !isBehind && mayRecord(reading, { type: "check_in_prepared", checkInId, whatIDid: any }),
    held:
      isBehind &&
      mayRecord(reading, {
        type: "check_in_held",
        checkInId,
        heldAt: now,
        employeeFirst: any,
        whatWasHeard: any,
        decisions: [],
        helpAgreed: [],
        stands: [],
        guestIds: [],
      }),
    missed: mayRecord(reading, { type: "check_in_missed", checkInId, by: "nobody", reason: any }),
    move: mayRecord(reading, { type: "check_in_moved", checkInId, newAt: last, reason: any }),
  };
}
