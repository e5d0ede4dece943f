import * as z from "zod";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import { against, refuseWhen } from "@/lib/plan/refusal";
import { addDays, type Day, day } from "@/lib/time/day";
import { addWorkingDays, workingDaysFrom } from "@/lib/time/working-day";
import { dayOf } from "@/lib/time/zone";
import { nextEdition } from "./edition";
import { moveDates } from "./redate";

/** Days that do not count; the reason is never here, it has its private channel (D13). */
export type Pause = {
  paused: Recorded<"plan_paused">;
  resumed: Recorded<"plan_resumed"> | null;
};

export const pauseEvents = [
  z.strictObject({ type: z.literal("plan_paused"), fromOn: day }),
  z.strictObject({ type: z.literal("plan_resumed"), onOn: day }),
] as const;

/** The working days of a pause: from its first day up to the day before the plan goes on. */
export function pausedDays(plan: Plan, fromOn: Day, onOn: Day): number {
  return workingDaysFrom(addDays(fromOn, -1), addDays(onOn, -1), plan.terms.calendar);
}

/** The earliest day on which a pause said today may begin. */
export function earliestPause(plan: Plan, today: Day): Day {
  return addWorkingDays(today, -pauseReachesBack, plan.terms.calendar);
}

/** How far back a pause may begin, in working days. */
export const pauseReachesBack = 5;

export const pauseChanges: Changes<"plan_paused" | "plan_resumed"> = {
  plan_paused: (plan, paused) => ({
    ...plan,
    status: "paused",
    pauses: [...plan.pauses, { paused, resumed: null }],
  }),
  plan_resumed: (plan, resumed) => {
    const open = plan.pauses.at(-1);
    if (!open) return plan;
    const from = open.paused.event.fromOn;
    const days = pausedDays(plan, from, resumed.event.onOn);
    return nextEdition(
      {
        ...moveDates(plan, days, from),
        status: "underway",
        pauses: plan.pauses.with(-1, { ...open, resumed }),
      },
      resumed,
    );
  },
};

export const pauseRules: Rules<"plan_paused" | "plan_resumed"> = {
  plan_paused: ({ plan, event, now }) => {
    const today = dayOf(now, plan.terms.zone);
    if (event.fromOn < earliestPause(plan, today))
      return against("pause_too_far_back", { days: pauseReachesBack, field: "fromOn" });
    const last = plan.pauses.at(-1)?.resumed?.event.onOn ?? "";
    if (event.fromOn < last) return against("pauses_overlap", { field: "fromOn" });
    return refuseWhen(
      event.fromOn > (plan.document?.endsOn ?? ""),
      against("after_the_end", { field: "fromOn" }),
    );
  },
  plan_resumed: ({ plan, event }) => {
    const from = plan.pauses.at(-1)?.paused.event.fromOn ?? "";
    if (event.onOn > addDays(from, 366)) return against("pause_too_long", { field: "onOn" });
    return refuseWhen(event.onOn < from, against("resumes_before_pause", { field: "onOn" }));
  },
};
