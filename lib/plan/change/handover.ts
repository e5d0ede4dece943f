import * as z from "zod";
import type { Changes, Rules } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import { promiseStanding } from "@/lib/plan/promise/ledger";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import { against, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { type Instant, laterInstant } from "@/lib/time/instant";
import { endOfDay } from "@/lib/time/zone";
import { nextEdition } from "./edition";
import { soonestForTheNew } from "./handover-time";

export const handoverEvents = [
  z.strictObject({ type: z.literal("supervisor_changed"), newSupervisorId: id, reason: text }),
] as const;

const openStates = ["waiting", "open", "asked"];

/** The supervisor's promises that pass on: those still open at a moment. */
export function promisesToPassOn(plan: Plan, at: Instant): PromiseOnLedger[] {
  return plan.promises.filter(
    (one) =>
      one.promised.owner === "supervisor" &&
      openStates.includes(promiseStanding(plan, one, at).state),
  );
}

const passOn = (plan: Plan, at: Instant): Plan["promises"] => {
  const soonest = endOfDay(soonestForTheNew(plan, at), plan.terms.zone);
  const passing = promisesToPassOn(plan, at);
  return plan.promises.map((one) => {
    return passing.includes(one)
      ? { ...one, promised: { ...one.promised, dueAt: laterInstant(one.promised.dueAt, soonest) } }
      : one;
  });
};

export const handoverChanges: Changes<"supervisor_changed"> = {
  supervisor_changed: (plan, recorded) => {
    const handed = {
      ...plan,
      supervisorId: recorded.event.newSupervisorId,
      promises: passOn(plan, recorded.at),
      handovers: [...plan.handovers, recorded],
    };
    return plan.edition > 0 ? nextEdition(handed, recorded) : handed;
  },
};

export const handoverRules: Rules<"supervisor_changed"> = {
  supervisor_changed: ({ plan, event, actor }) => {
    const field = "newSupervisorId";
    if (event.newSupervisorId === plan.employeeId) return against("not_the_employee", { field });
    if (event.newSupervisorId === plan.supervisorId)
      return against("already_supervisor", { field });
    if (plan.reportsOfEmployee?.includes(event.newSupervisorId))
      return against("not_a_report_of_the_employee", { field });
    return refuseWhen(
      event.newSupervisorId === plan.approval?.by || event.newSupervisorId === actor.personId,
      against("not_this_plans_hr", { field }),
    );
  },
};
