import type { PlanEvent } from "@/lib/plan/event";
import type { About } from "@/lib/plan/expectation/about";
import { keyOf, type PersonKey } from "./people";
import { capital, sentences, type Telling } from "./telling";
import type { Entry, WorkedPlan } from "./worked-plan";

/** The hour at which an entry was written where the usual one does not fit, and what a guest was asked. */
export type EntryNotes = {
  times: Record<string, string>;
  asked: Record<string, { day: number; text: string }>;
};

type From = {
  told: Telling;
  worked: WorkedPlan;
  notes: EntryNotes;
  say: (text: string) => string;
  about: About;
};
type Kind = (from: From, entry: Entry, by: PersonKey) => void;

const write = (from: From, { day, kind }: Entry, by: PersonKey, event: PlanEvent) =>
  from.told.tell([day, from.notes.times[`${day}/${kind}`] ?? "15:45"], by, event);

const progress =
  (kind: "progress" | "win"): Kind =>
  (from, entry, by) =>
    write(from, entry, by, {
      type: "progress_logged",
      about: from.about,
      kind,
      text: from.say(entry.text),
      evidence: [],
    });

const kinds: Record<string, Kind> = {
  update: progress("progress"),
  win: progress("win"),
  setback: (from, entry, by) => {
    const [text = "", whatIChange] = from.say(entry.text).split(" What I change: ");
    write(from, entry, by, {
      type: "progress_logged",
      about: from.about,
      kind: "setback",
      text,
      whatIChange: whatIChange && capital(whatIChange),
      evidence: [],
    });
  },
  "opening statement": (from, entry, by) =>
    write(from, entry, by, {
      type: "statement_added",
      about: from.about,
      text: from.say(entry.text),
    }),
  "HR note (shared)": (from, entry, by) =>
    write(from, entry, by, {
      type: "shared_note_added",
      about: from.about,
      text: from.say(entry.text),
    }),
  question: (from, entry, by) => {
    const text = from.say(entry.text);
    const questionId = write(from, entry, by, { type: "question_asked", about: from.about, text });
    if (!entry.answer) return;
    from.told.tell([entry.answer.day, "16:10"], keyOf(entry.answer.by), {
      type: "question_answered",
      questionId,
      text: from.say(entry.answer.text),
    });
  },
  "feedback asked": (from, entry, by) => {
    const text = from.say(entry.text);
    const answersAskId = write(from, entry, by, {
      type: "feedback_asked",
      about: from.about,
      text,
    });
    if (!entry.answer) return;
    from.told.tell([entry.answer.day, "16:10"], keyOf(entry.answer.by), {
      type: "feedback_given",
      about: from.about,
      text: from.say(entry.answer.text),
      tone: "neutral",
      answersAskId,
    });
  },
  "invited feedback": (from, entry, by) => {
    const asked = from.notes.asked[by];
    if (!asked) throw new Error(`${by} was not asked`);
    const { about } = from;
    const employee = keyOf(from.worked.employee);
    const answersAskId = from.told.tell([asked.day, "15:50"], employee, {
      type: "feedback_asked",
      about,
      text: asked.text,
    });
    const text = from.say(entry.text).replace(/^\(Asked for by \w+\) /, "");
    const tone = "recognition";
    write(from, entry, by, { type: "feedback_given", about, text, tone, answersAskId });
  },
};

/** What was written into the plan beside its ledger; kinds that belong to a promise or a week are told there. */
export function tellEntries(told: Telling, worked: WorkedPlan, notes: EntryNotes): void {
  const say = sentences(worked, told.startsOn);
  for (const entry of worked.entries) {
    const about: About = entry.exp
      ? { what: "expectation", id: told.id(entry.exp) }
      : { what: "plan" };
    kinds[entry.kind]?.({ told, worked, notes, say, about }, entry, keyOf(entry.by));
  }
}
