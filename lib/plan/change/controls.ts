import * as z from "zod";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import { expectationOf } from "@/lib/plan/expectation/find";
import { valueOfWeek } from "@/lib/plan/expectation/measured";
import { seriesOf } from "@/lib/plan/expectation/series";
import type { Plan } from "@/lib/plan/plan";
import { promiseOf } from "@/lib/plan/promise/promise";
import { against, missing, type Refusal, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { type Day, day } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";
import { atStandard } from "@/lib/trend/standard";
import type { Control } from "./control";

/** A control and what was said about its end. */
export type ControlOnRegister = {
  control: Control;
  ended: Recorded<"control_ended"> | null;
  renewed: Recorded<"control_renewed">[];
};

export const controlEvents = [
  z.strictObject({ type: z.literal("control_ended"), controlId: id }),
  z.strictObject({ type: z.literal("control_renewed"), controlId: id, reason: text, untilOn: day }),
] as const;

type ControlEvent = "control_ended" | "control_renewed";

export const inForce = (control: Control): ControlOnRegister => ({
  control,
  ended: null,
  renewed: [],
});

const withControl = (
  plan: Plan,
  controlId: string,
  put: (one: ControlOnRegister) => ControlOnRegister,
) => ({
  ...plan,
  controls: plan.controls.map((one) => (one.control.id === controlId ? put(one) : one)),
});

export const controlChanges: Changes<ControlEvent> = {
  control_ended: (plan, ended) =>
    withControl(plan, ended.event.controlId, (one) => ({ ...one, ended })),
  control_renewed: (plan, renewed) =>
    withControl(plan, renewed.event.controlId, (one) => ({
      ...one,
      renewed: [...one.renewed, renewed],
    })),
};

/** The day on which a control's own condition was met; null while it is not (C.9). */
function conditionMetOn(plan: Plan, { control }: ControlOnRegister, now: Instant): Day | null {
  const { zone } = plan.terms;
  if (control.ends.when === "day_reached")
    return control.ends.on <= dayOf(now, zone) ? control.ends.on : null;
  if (control.ends.when === "promise_confirmed") {
    const confirmed = promiseOf(plan, control.ends.promiseId)?.confirmed;
    return confirmed && confirmed.at <= now ? dayOf(confirmed.at, zone) : null;
  }
  return heldOn(plan, control.ends.expectationId, control.ends.weeks);
}

/** The day on which the last of so many weeks in a row at the standard was recorded. */
function heldOn(plan: Plan, expectationId: string, weeks: number): Day | null {
  const expectation = expectationOf(plan, expectationId);
  if (!expectation) return null;
  const points = seriesOf(plan, expectation);
  const held = points.find(
    (_, place) => atStandard(expectation.measure, points.slice(0, place + 1)).weeksInARow >= weeks,
  );
  const recorded = held && valueOfWeek(plan, expectationId, held.weekOf);
  return recorded ? dayOf(recorded.at, plan.terms.zone) : null;
}

/** The day a control ended: said so, or by its own condition; a renewal holds it until its day. Null while in force. */
export function endedOn(plan: Plan, one: ControlOnRegister, now: Instant): Day | null {
  if (plan.status === "closed" && plan.closing) return dayOf(plan.closing.at, plan.terms.zone);
  if (one.ended) return dayOf(one.ended.at, plan.terms.zone);
  const until = one.renewed.at(-1)?.event.untilOn;
  if (until) return until < dayOf(now, plan.terms.zone) ? until : null;
  return conditionMetOn(plan, one, now);
}

const whyNotInForce = (plan: Plan, controlId: string, now: Instant): Refusal | null => {
  const one = plan.controls.find(({ control }) => control.id === controlId);
  if (!one) return missing("no_such_control", "controlId");
  return refuseWhen(endedOn(plan, one, now) !== null, against("control_has_ended"));
};

export const controlRules: Rules<ControlEvent> = {
  control_ended: ({ plan, event, now }) => whyNotInForce(plan, event.controlId, now),
  control_renewed: ({ plan, event, now }) => {
    const wrong = whyNotInForce(plan, event.controlId, now);
    if (wrong) return wrong;
    const field = "untilOn";
    if (event.untilOn <= dayOf(now, plan.terms.zone)) return against("not_in_the_past", { field });
    return refuseWhen(
      event.untilOn > (plan.document?.endsOn ?? ""),
      against("after_the_end", { field }),
    );
  },
};
