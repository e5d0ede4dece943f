import { dayOf } from "@/lib/time/zone";
import { checkInOf } from "./check-in/schedule";
import type { About } from "./expectation/about";
import { inShort } from "./in-short";
import type { Plan } from "./plan";
import type { Cause } from "./promise/cause";
import type { Promised, Side } from "./promise/promised";

/** The names of people by their id, as everyone on the plan knows them. */
export type Names = Readonly<Record<string, string>>;

/** The parties by name, as they were when something happened; HR has no one name. */
export type Cast = Record<Side, string>;

export const yes = (is: boolean) => (is ? "yes" : "no");

export function castOf(plan: Plan, names: Names): Cast {
  return {
    employee: names[plan.employeeId] ?? "",
    supervisor: names[plan.supervisorId] ?? "",
    hr: "",
  };
}

/** An expectation by its number on the page and its title; number 0 is none. */
export function expectationIn(plan: Plan, expectationId: string) {
  const all = plan.document?.expectations ?? [];
  const at = all.findIndex(({ id }) => id === expectationId);
  return { n: at + 1, title: all[at]?.title ?? "" };
}

export function promiseIn(plan: Plan, promiseId: string) {
  const found = plan.promises.find(({ promised }) => promised.id === promiseId);
  return { promise: found ? inShort(found.promised.text) : "" };
}

export function missIn(plan: Plan, promiseId: string, cause: Cause, cast: Cast) {
  const found = plan.promises.find(({ promised }) => promised.id === promiseId);
  const side = found?.promised.owner ?? "employee";
  return { ...promiseIn(plan, promiseId), cause, side, owner: cast[side] };
}

export function aboutIn(plan: Plan, about: About) {
  const nothing = { what: about.what, n: 0, title: "", promise: "", on: "" };
  switch (about.what) {
    case "plan":
      return nothing;
    case "expectation":
      return { ...nothing, ...expectationIn(plan, about.id) };
    case "promise":
      return { ...nothing, ...promiseIn(plan, about.id) };
    case "observation":
      return { ...nothing, on: observedOn(plan, about.id).happened };
    case "check_in":
      return { ...nothing, on: dayAt(plan, checkInAt(plan, about.id)) };
  }
}

const dayAt = (plan: Plan, moment: string) => (moment ? dayOf(moment, plan.terms.zone) : "");

export function checkInAt(plan: Plan, checkInId: string): string {
  return checkInOf(plan, checkInId)?.at ?? "";
}

/** A held check-in: when it was planned, when it took place, and whether that is the same day. */
export function heldIn(plan: Plan, checkInId: string, heldAt: string) {
  const at = checkInAt(plan, checkInId);
  return { at, heldAt, onTime: yes(dayAt(plan, at) === dayAt(plan, heldAt)) };
}

export function readBackIn(plan: Plan, readBackId: string) {
  const said = plan.readBacks.find((one) => one.said.id === readBackId)?.said;
  return expectationIn(plan, said?.event.expectationId ?? "");
}

export function questionIn(plan: Plan, questionId: string, names: Names) {
  const asked = plan.questions.find((one) => one.asked.id === questionId)?.asked;
  return { asker: names[asked?.by ?? ""] ?? "", question: inShort(asked?.event.text ?? "") };
}

export function dateChangeIn(plan: Plan, askId: string) {
  const found = plan.promises
    .flatMap(({ dateChanges }) => dateChanges)
    .find(({ asked }) => asked.id === askId);
  return {
    ...promiseIn(plan, found?.asked.event.promiseId ?? ""),
    newDue: found?.asked.event.newDueAt ?? "",
  };
}

export function askedWeek(plan: Plan, askId: string) {
  const asked = plan.weeksLeftOut.find((one) => one.asked.id === askId)?.asked;
  return {
    ...expectationIn(plan, asked?.event.expectationId ?? ""),
    week: asked?.event.weekOf ?? "",
  };
}

export function askIn(plan: Plan, askId: string, names: Names) {
  const asked = plan.promiseAsks.find((one) => one.asked.id === askId)?.asked;
  return { asker: names[asked?.by ?? ""] ?? "", ask: inShort(asked?.event.text ?? "") };
}

export function reportIn(plan: Plan, reportId: string) {
  const report = plan.supportReports.find(({ reported }) => reported.id === reportId);
  return promiseIn(plan, report?.reported.event.promiseId ?? "");
}

export function giverOf(plan: Plan, feedbackId: string, names: Names) {
  const given = plan.feedback.flatMap((one) => one.given).find(({ id }) => id === feedbackId);
  return { giver: names[given?.by ?? ""] ?? "" };
}

export function observedOn(plan: Plan, observationId: string) {
  const found = plan.observations.find(({ shared }) => shared.id === observationId);
  return { happened: found?.shared.event.happenedOn ?? "" };
}

export function exampleOn(plan: Plan, exampleId: string) {
  const examples = plan.document?.expectations.flatMap((one) => one.examples) ?? [];
  return { happened: examples.find(({ id }) => id === exampleId)?.on ?? "" };
}

export function guestIn(plan: Plan, guestId: string, names: Names) {
  const invited = plan.guests.find((one) => one.invited.event.guestId === guestId)?.invited;
  return { guest: names[invited?.event.personId ?? ""] ?? "" };
}

export function proposerOf(plan: Plan, amendmentId: string, names: Names) {
  const found = plan.amendments.find(({ proposed }) => proposed.id === amendmentId);
  return { proposer: names[found?.proposed.by ?? ""] ?? "" };
}

export function controlIn(plan: Plan, controlId: string) {
  const found = plan.controls.find(({ control }) => control.id === controlId);
  return { control: inShort(found?.control.text ?? "") };
}

/** The number of an entry that its author may take back; 0 when there is none. */
export function seqOf(plan: Plan, entryId: string): number {
  const takeable = [
    ...plan.progress,
    ...plan.questions.map(({ asked }) => asked),
    ...plan.statements,
    ...plan.notes,
    ...plan.feedback.flatMap(({ given }) => given),
  ];
  return takeable.find(({ id }) => id === entryId)?.seq ?? 0;
}

export const newPromise = ({ text, dueAt }: Promised) => ({ promise: inShort(text), due: dueAt });

/** The days on which help was missing: how many, the first and the last. */
export function spanOf(days: readonly string[]) {
  const inOrder = days.toSorted();
  return { days: days.length, first: inOrder[0] ?? "", last: inOrder.at(-1) ?? "" };
}
