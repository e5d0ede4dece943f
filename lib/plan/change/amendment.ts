import * as z from "zod";
import type { Standing } from "@/lib/people/standing";
import { promisedBy } from "@/lib/plan/answer-time";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import { against, missing, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import type { Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";
import { applyChanges, change, directionOf, whyNotChange } from "./direction";
import type { Direction } from "./direction-of";
import { nextEdition } from "./edition";
import { inLastThird } from "./last-third";

/** A proposed change of the plan's text, the answers of the others, and HR's word (C.6). */
export type Amendment = {
  proposed: Recorded<"amendment_proposed">;
  direction: Direction;
  answers: Recorded<"amendment_answered">[];
  approved: Recorded<"amendment_approved"> | null;
  refused: Recorded<"amendment_refused"> | null;
};

export const amendmentEvents = [
  z.strictObject({
    type: z.literal("amendment_proposed"),
    changes: z.array(change).min(1).max(20),
    reason: text,
    addsWorkingDays: z.int().min(0).max(120),
  }),
  z.strictObject({
    type: z.literal("amendment_answered"),
    amendmentId: id,
    agrees: z.boolean(),
    text: text.optional(),
  }),
  z.strictObject({ type: z.literal("amendment_approved"), amendmentId: id, reason: text }),
  z.strictObject({ type: z.literal("amendment_refused"), amendmentId: id, reason: text }),
] as const;

type AmendmentEvent =
  | "amendment_proposed"
  | "amendment_answered"
  | "amendment_approved"
  | "amendment_refused";

const withAmendment = (
  plan: Plan,
  amendmentId: string,
  put: (one: Amendment) => Amendment,
): Plan => ({
  ...plan,
  amendments: plan.amendments.map((one) => (one.proposed.id === amendmentId ? put(one) : one)),
});

export const amendmentChanges: Changes<AmendmentEvent> = {
  amendment_proposed: (plan, proposed) => ({
    ...plan,
    amendments: [
      ...plan.amendments,
      {
        proposed,
        direction: directionOf(plan, proposed.event.changes),
        answers: [],
        approved: null,
        refused: null,
      },
    ],
  }),
  amendment_answered: (plan, answer) =>
    withAmendment(plan, answer.event.amendmentId, (one) => ({
      ...one,
      answers: [...one.answers, answer],
    })),
  amendment_approved: (plan, approved) => {
    const amendment = amendmentOf(plan, approved.event.amendmentId);
    if (!amendment) return plan;
    const { changes, addsWorkingDays } = amendment.proposed.event;
    return nextEdition(
      applyChanges(
        withAmendment(plan, amendment.proposed.id, (one) => ({ ...one, approved })),
        changes,
        addsWorkingDays,
      ),
      approved,
    );
  },
  amendment_refused: (plan, refused) =>
    withAmendment(plan, refused.event.amendmentId, (one) => ({ ...one, refused })),
};

export function amendmentOf(plan: Plan, amendmentId: string): Amendment | null {
  return plan.amendments.find(({ proposed }) => proposed.id === amendmentId) ?? null;
}

const parties: Standing[] = ["employee", "supervisor"];

/** HR has approved or refused it. */
export const isDecided = (one: Amendment) => one.approved !== null || one.refused !== null;

/** The parties that have yet to answer a proposed change. */
export function waitingFor(one: Amendment): Standing[] {
  return parties.filter(
    (party) =>
      party !== one.proposed.standing && !one.answers.some(({ standing }) => standing === party),
  );
}

/** Until when the parties can answer a proposed change before HR decides without them. */
export function amendmentAnswerBy(plan: Plan, one: Amendment): Instant {
  const from = waitingFor(one).includes("supervisor") ? "supervisor" : "employee";
  return promisedBy(plan, one.proposed.at, "Requests", from);
}

const whyNotDecide = (plan: Plan, amendmentId: string, personId: string, now: Instant) => {
  const one = amendmentOf(plan, amendmentId);
  if (!one) return missing("no_such_amendment", "amendmentId");
  if (isDecided(one)) return against("already_answered");
  if (waitingFor(one).length > 0 && now < amendmentAnswerBy(plan, one))
    return against("answers_still_open");
  const agreed = one.answers.filter(({ event }) => event.agrees).length === parties.length;
  return refuseWhen(one.proposed.by === personId && !agreed, against("own_proposal"));
};

export const amendmentRules: Rules<AmendmentEvent> = {
  amendment_proposed: ({ plan, event, now }) => {
    const wrong = event.changes
      .map((one) => whyNotChange(plan, one, event.addsWorkingDays))
      .find(Boolean);
    if (wrong) return wrong;
    if (directionOf(plan, event.changes) !== "harder") return null;
    if (inLastThird(plan, dayOf(now, plan.terms.zone))) return against("no_harder_in_last_third");
    const least = plan.terms.presets.harderAddsDays;
    return refuseWhen(
      event.addsWorkingDays < least,
      against("harder_adds_time", { days: least, field: "addsWorkingDays" }),
    );
  },
  amendment_answered: ({ plan, event, standing }) => {
    const one = amendmentOf(plan, event.amendmentId);
    if (!one) return missing("no_such_amendment", "amendmentId");
    if (isDecided(one)) return against("already_answered");
    return refuseWhen(!waitingFor(one).includes(standing), against("already_answered"));
  },
  amendment_approved: ({ plan, event, actor, now }) =>
    whyNotDecide(plan, event.amendmentId, actor.personId, now),
  amendment_refused: ({ plan, event, actor, now }) =>
    whyNotDecide(plan, event.amendmentId, actor.personId, now),
};
