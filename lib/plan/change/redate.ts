import type { PlanDocument } from "@/lib/plan/document";
import type { Plan } from "@/lib/plan/plan";
import type { DateChange } from "@/lib/plan/promise/date-change";
import type { Promised } from "@/lib/plan/promise/promised";
import { addDays, type Day } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { addWorkingDays, workingDaysFrom } from "@/lib/time/working-day";
import { at, dayOf, endOfDay, timeOf } from "@/lib/time/zone";
import type { Control } from "./control";
import type { ControlOnRegister } from "./controls";

/** A day later by working days; the same day when it lies before the first that moves. */
function dayLater(plan: Plan, on: Day, workingDays: number, from: Day): Day {
  return on < from ? on : addWorkingDays(on, workingDays, plan.terms.calendar);
}

/** An instant later by working days at the same time on the clock (D13); an end at midnight belongs to the day it ends. */
export function instantLater(plan: Plan, moment: Instant, workingDays: number, from: Day): Instant {
  const { zone } = plan.terms;
  const time = timeOf(moment, zone);
  const isEndOfDay = time === "00:00";
  const on = isEndOfDay ? addDays(dayOf(moment, zone), -1) : dayOf(moment, zone);
  if (on < from) return moment;
  const moved = dayLater(plan, on, workingDays, from);
  return isEndOfDay ? endOfDay(moved, zone) : at(moved, time, zone);
}

const moveDocument = (
  plan: Plan,
  document: PlanDocument,
  days: number,
  from: Day,
): PlanDocument => ({
  ...document,
  startsOn: dayLater(plan, document.startsOn, days, from),
  endsOn: dayLater(plan, document.endsOn, days, from),
  expectations: document.expectations.map((one) => ({
    ...one,
    dueAt: instantLater(plan, one.dueAt, days, from),
  })),
  promises: document.promises.map((one) => movePromised(plan, one, days, from)),
  controls: document.controls.map((control) => moveControl(plan, control, days, from)),
});

const moveControl = (plan: Plan, control: Control, days: number, from: Day): Control =>
  control.ends.when === "day_reached"
    ? { ...control, ends: { ...control.ends, on: dayLater(plan, control.ends.on, days, from) } }
    : control;

const moveRegister = (plan: Plan, one: ControlOnRegister, days: number, from: Day) => ({
  ...one,
  control: moveControl(plan, one.control, days, from),
  renewed: one.renewed.map((renewed) => ({
    ...renewed,
    event: { ...renewed.event, untilOn: dayLater(plan, renewed.event.untilOn, days, from) },
  })),
});

const movePromised = (plan: Plan, one: Promised, days: number, from: Day): Promised => ({
  ...one,
  dueAt: instantLater(plan, one.dueAt, days, from),
});

const moveDateChange = (plan: Plan, change: DateChange, days: number, from: Day): DateChange => ({
  ...change,
  asked: {
    ...change.asked,
    event: {
      ...change.asked.event,
      newDueAt: instantLater(plan, change.asked.event.newDueAt, days, from),
    },
  },
});

/** The plan with every date on or after a day moved by the same working days: dues, control reviews, the end. */
export function moveDates(plan: Plan, days: number, from: Day): Plan {
  if (!plan.document || days === 0) return plan;
  return {
    ...plan,
    document: moveDocument(plan, plan.document, days, from),
    controls: plan.controls.map((one) => moveRegister(plan, one, days, from)),
    promises: plan.promises.map((one) => ({
      ...one,
      promised: movePromised(plan, one.promised, days, from),
      dateChanges: one.dateChanges.map((change) => moveDateChange(plan, change, days, from)),
    })),
  };
}

/** The plan on its delivered dates: where the start had to move, all that follows it moves alike (004-12). */
export function redate(plan: Plan, startsOn: Day, endsOn: Day): Plan {
  if (!plan.document) return plan;
  const days = workingDaysFrom(plan.document.startsOn, startsOn, plan.terms.calendar);
  const moved = moveDates(plan, days, plan.document.startsOn);
  return { ...moved, document: moved.document && { ...moved.document, startsOn, endsOn } };
}
