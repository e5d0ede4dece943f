import type { Day } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";
import { beginningOf } from "./as-of";
import type { Recorded } from "./event";
import { type EventKind, kindOf } from "./event-kind";
import { type OwnWords, ownWords } from "./own-words";
import { after, type Plan } from "./plan";
import { type Sentence, sentence } from "./sentence";
import type { Names } from "./sentence-values";
import { type Changed, whatChanged } from "./what-changed";

/** An entry of the history as it is told: in a sentence, with the words written in it and what it changed. */
export type Told = {
  recorded: Recorded;
  on: Day;
  sentence: Sentence;
  words: OwnWords[];
  changes: Changed[];
};

/** What a reader asked to see of a history; days are those of the plan, both included. */
export type Wanted = { by?: string; kind?: EventKind; from?: Day; until?: Day };

/** A whole history told entry by entry, the newest first; each sentence speaks of the plan as it was. */
export function chronicle(plan: Plan, history: readonly Recorded[], names: Names): Told[] {
  let before = beginningOf(plan, history);
  const told = history.map((recorded): Told => {
    const then = after(before, recorded);
    const entry = {
      recorded,
      on: dayOf(recorded.at, then.terms.zone),
      sentence: sentence(recorded, before, names),
      words: ownWords(recorded.event),
      changes: whatChanged(recorded, before, then, names),
    };
    before = then;
    return entry;
  });
  return told.toReversed();
}

/** The entries a reader asked for. */
export function narrowed(told: readonly Told[], { by, kind, from, until }: Wanted): Told[] {
  return told.filter(
    ({ recorded, on }) =>
      (!by || recorded.by === by) &&
      (!kind || kindOf[recorded.event.type] === kind) &&
      (!from || on >= from) &&
      (!until || on <= until),
  );
}
