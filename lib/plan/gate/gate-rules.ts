import type { Asked, Rules } from "@/lib/plan/event";
import { against, type Refusal, refuseWhen } from "@/lib/plan/refusal";
import { canonicalText } from "@/lib/proof/canonical";
import { addWorkingDays, workingDaysFrom } from "@/lib/time/working-day";
import { dayOf } from "@/lib/time/zone";
import { whyNotDocument } from "./complete";
import type { GateEvent } from "./gate";
import { gateQuestions } from "./questions";

/** A submission speaks of this plan and of nobody else's. */
const whyNotThisPlan = ({ plan, event }: Asked<"plan_submitted">): Refusal | null =>
  refuseWhen(
    event.employeeId !== plan.employeeId ||
      event.supervisorId !== plan.supervisorId ||
      canonicalText(event.terms) !== canonicalText(plan.terms),
    against("not_this_plans_terms"),
  );

/** A plan that no longer counts cannot be held against anyone in a new one (000-19, C.9). */
const whyNotCitesPlans = ({ plan, event, now }: Asked<"plan_submitted">): Refusal | null => {
  const today = dayOf(now, plan.terms.zone);
  const counts = (plan.earlierPlans ?? []).filter(({ stopsCountingOn }) => stopsCountingOn > today);
  const known = new Set(counts.map(({ planId }) => planId));
  return refuseWhen(
    event.document.citesPlanIds.some((planId) => !known.has(planId)),
    against("earlier_plan_no_longer_counts", { field: "document.citesPlanIds" }),
  );
};

const whyNotDelivery = ({ plan, event, now }: Asked<"plan_delivered">): Refusal | null => {
  const { calendar, zone, presets } = plan.terms;
  const today = dayOf(now, zone);
  const soonest = addWorkingDays(today, presets.readingDays, calendar);
  if (event.readingUntilOn < soonest)
    return against("reading_needs_days", { soonest, field: "readingUntilOn" });
  if (event.startsOn <= event.readingUntilOn)
    return against("starts_after_reading", { field: "startsOn" });
  return whyNotMoved(plan, event);
};

/** Where the start moves, the end moves by the same working days (004-12). */
const whyNotMoved = (
  plan: Asked<"plan_delivered">["plan"],
  event: Asked<"plan_delivered">["event"],
): Refusal | null => {
  if (!plan.document) return null;
  const { startsOn, endsOn } = plan.document;
  const { calendar } = plan.terms;
  if (event.startsOn < startsOn)
    return against("starts_not_earlier", { startsOn, field: "startsOn" });
  const end = addWorkingDays(endsOn, workingDaysFrom(startsOn, event.startsOn, calendar), calendar);
  const expected = event.startsOn === startsOn ? endsOn : end;
  return refuseWhen(
    event.endsOn !== expected,
    against("end_moves_alike", { expected, field: "endsOn" }),
  );
};

export const gateRules: Rules<GateEvent> = {
  plan_submitted: (asked) =>
    whyNotThisPlan(asked) ??
    whyNotCitesPlans(asked) ??
    whyNotDocument(asked.event.document, asked.plan.terms, asked.now),
  plan_returned: () => null,
  plan_approved: ({ event }) =>
    refuseWhen(
      new Set(event.answers.map(({ question }) => question)).size !== gateQuestions.length,
      against("eight_answers", { field: "answers" }),
    ),
  approval_withdrawn: () => null,
  plan_delivered: whyNotDelivery,
  plan_withdrawn: () => null,
};
