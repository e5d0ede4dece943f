import * as z from "zod";
import type { Changes, Rules } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import { against, missing, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { addSeconds } from "@/lib/time/instant";
import { about, whyNotAbout } from "./about";

export const statementEvents = [
  z.strictObject({ type: z.literal("statement_added"), about, text }),
  z.strictObject({ type: z.literal("shared_note_added"), about, text }),
  z.strictObject({ type: z.literal("beyond_plan_noted"), text }),
  z.strictObject({ type: z.literal("entry_taken_back"), entryId: id }),
] as const;

type StatementEvent =
  | "statement_added"
  | "shared_note_added"
  | "beyond_plan_noted"
  | "entry_taken_back";

export const statementChanges: Changes<StatementEvent> = {
  statement_added: (plan, recorded) => ({ ...plan, statements: [...plan.statements, recorded] }),
  shared_note_added: (plan, recorded) => ({ ...plan, notes: [...plan.notes, recorded] }),
  beyond_plan_noted: (plan, recorded) => ({ ...plan, beyond: [...plan.beyond, recorded] }),
  entry_taken_back: (plan, recorded) => ({
    ...plan,
    takenBack: [...plan.takenBack, recorded.event.entryId],
  }),
};

/** How long an entry can be taken back by the person who wrote it, in seconds. */
export const takeBackSeconds = 30;

const takeable = (plan: Plan) => [
  ...plan.progress,
  ...plan.questions.map(({ asked }) => asked),
  ...plan.statements,
  ...plan.notes,
  ...plan.feedback.flatMap(({ given }) => given),
];

export const statementRules: Rules<StatementEvent> = {
  statement_added: ({ plan, event }) => whyNotAbout(plan, event.about),
  shared_note_added: ({ plan, event }) => whyNotAbout(plan, event.about),
  beyond_plan_noted: () => null,
  entry_taken_back: ({ plan, event, actor, now }) => {
    const entry = takeable(plan).find(({ id }) => id === event.entryId);
    if (!entry) return missing("no_such_entry", "entryId");
    if (entry.by !== actor.personId) return against("not_your_entry");
    if (plan.takenBack.includes(entry.id)) return against("already_taken_back");
    return refuseWhen(
      now > addSeconds(entry.at, takeBackSeconds),
      against("too_late_to_take_back"),
    );
  },
};
