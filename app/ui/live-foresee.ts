// First of all: it tells zod to compile nothing, which the content policy would stop.
import "@/lib/plan/text";
import type { Actor } from "@/lib/people/standing";
import { planEvent, type Recorded } from "@/lib/plan/event";
import { objection, standingOn } from "@/lib/plan/objection";
import { after, type Plan } from "@/lib/plan/plan";
import type { Instant } from "@/lib/time/instant";
import type { Fields } from "./form-fields";

/** What an entry on its way will be on the plan: its kind, and the words that tell it from others. */
export type Foreseen = {
  kind: "progress" | "win" | "setback" | "value" | "done" | "date" | "question";
  text: string;
};

/** What a plan becomes by an entry that is on its way; null where the rules object, or where only the answer can tell. */
export function foresee(plan: Plan, wish: Fields, actor: Actor, now: Instant): Foreseen | null {
  const { success, data: event } = planEvent.safeParse(wish.event);
  const standing = standingOn(plan, actor);
  if (!success || !standing || objection(plan, event, actor, now)) return null;
  const entry = { id: String(wish.id), seq: plan.version + 1, by: actor.personId, standing };
  const recorded = { ...entry, at: now, zone: actor.zone, event } as Recorded;
  return entryIn(after(plan, recorded), entry.id);
}

/** Where an entry stands in a plan, of the kinds that are shown at once. */
function entryIn(plan: Plan, id: string): Foreseen | null {
  const logged = plan.progress.find((one) => one.id === id)?.event;
  if (logged) return { kind: logged.kind, text: logged.text };
  const question = plan.questions.find(({ asked }) => asked.id === id)?.asked;
  if (question) return { kind: "question", text: question.event.text };
  const value = plan.measured.find((one) => one.id === id)?.event.value;
  if (value) return { kind: "value", text: [value.value, value.of ?? []].flat().join(" / ") };
  const done = plan.promises.find((one) => one.done.some((said) => said.id === id));
  if (done) return { kind: "done", text: done.promised.text };
  const moved = plan.promises.find((one) => one.dateChanges.some(({ asked }) => asked.id === id));
  return moved ? { kind: "date", text: moved.promised.text } : null;
}
