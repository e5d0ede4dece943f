import type { About } from "@/lib/plan/expectation/about";
import type { Plan } from "@/lib/plan/plan";
import { type PromiseState, promiseStanding } from "@/lib/plan/promise/ledger";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import type { Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";
import { dayAndMonth, moment } from "./dates";

/** What an entry on its way will be on the plan: its kind, the words that tell it from others, and what stands around them. */
export type Foreseen = {
  kind: "progress" | "win" | "setback" | "value" | "done" | "date" | "question";
  text: string;
  /** The part of the plan page in which it will stand. */
  place: string;
  about?: About["what"];
  state?: PromiseState;
  values: Record<string, string>;
};

type Find = (plan: Plan, entryId: string, now: Instant) => Foreseen | null;

/** Where an entry stands in a plan, of the kinds that are shown at once. */
export const foreseenIn: Find = (plan, entryId, now) => {
  for (const find of [logged, asked, measured, done, moved]) {
    const found = find(plan, entryId, now);
    if (found) return found;
  }
  return null;
};

const dayIn = ({ terms }: Plan, at: Instant) => dayAndMonth(dayOf(at, terms.zone));

function numberOf({ document }: Plan, about: About): string {
  const ids = document?.expectations.map(({ id }) => id) ?? [];
  return about.what === "expectation" ? String(ids.indexOf(about.id) + 1) : "";
}

const logged: Find = (plan, entryId, now) => {
  const event = plan.progress.find(({ id }) => id === entryId)?.event;
  if (!event) return null;
  const { kind, text, about, whatIChange = "" } = event;
  const values = { on: dayIn(plan, now), number: numberOf(plan, about), more: whatIChange };
  return { kind, text, place: kind === "win" ? "wins" : "progress", about: about.what, values };
};

const asked: Find = (plan, entryId, now) => {
  const event = plan.questions.find((one) => one.asked.id === entryId)?.asked.event;
  if (!event) return null;
  const { text, about } = event;
  const place = about.what === "expectation" ? `question:${about.id}` : "question";
  return { kind: "question", text, place, values: { on: dayIn(plan, now) } };
};

const measured: Find = (plan, entryId) => {
  const event = plan.measured.find(({ id }) => id === entryId)?.event;
  if (!event?.value) return null;
  const { value, of = [] } = event.value;
  const text = [value, of].flat().join(" / ");
  const values = { on: dayAndMonth(event.weekOf) };
  return { kind: "value", text, place: `value:${event.expectationId}`, values };
};

const done: Find = (plan, entryId, now) => {
  const promise = plan.promises.find((one) => one.done.some(({ id }) => id === entryId));
  return promise ? { kind: "done", ...onLedger(plan, promise, now) } : null;
};

const moved: Find = (plan, entryId, now) => {
  const promise = plan.promises.find((one) =>
    one.dateChanges.some((change) => change.asked.id === entryId),
  );
  return promise ? { kind: "date", ...onLedger(plan, promise, now) } : null;
};

function onLedger(plan: Plan, promise: PromiseOnLedger, now: Instant) {
  const { text, id } = promise.promised;
  const { state, dueAt } = promiseStanding(plan, promise, now);
  const values = { on: dayIn(plan, now), due: moment(dueAt, plan.terms.zone) };
  return { text, place: `promise:${id}`, state, values };
}
