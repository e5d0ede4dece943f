import type { Day } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";
import { beginningOf } from "./as-of";
import type { Recorded } from "./event";
import { type EventKind, kindOf } from "./event-kind";
import { expectationsIn } from "./expectation-in";
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
export type Wanted = { by?: string; kind?: EventKind; about?: string; from?: Day; until?: Day };

/** A history told entry by entry, the newest first, whole or what is asked for; each sentence speaks of the plan as it was. */
export function chronicle(
  plan: Plan,
  history: readonly Recorded[],
  names: Names,
  isAsked: (recorded: Recorded) => boolean = () => true,
): Told[] {
  let before = beginningOf(plan, history);
  const told = history.flatMap((recorded) => {
    const was = before;
    before = after(was, recorded);
    return isAsked(recorded) ? [entryOf(recorded, was, before, names)] : [];
  });
  return told.toReversed();
}

function entryOf(recorded: Recorded, was: Plan, is: Plan, names: Names): Told {
  return {
    recorded,
    on: dayOf(recorded.at, is.terms.zone),
    sentence: sentence(recorded, was, names),
    words: ownWords(recorded.event),
    changes: whatChanged(recorded, was, is, names),
  };
}

/** The entries a reader asked for; `about` is an expectation. */
export function narrowed(
  plan: Plan,
  told: readonly Told[],
  { by, kind, about, from, until }: Wanted,
): Told[] {
  return told.filter(
    ({ recorded, on }) =>
      (!by || recorded.by === by) &&
      (!kind || kindOf[recorded.event.type] === kind) &&
      (!about || expectationsIn(plan, recorded.event).includes(about)) &&
      (!from || on >= from) &&
      (!until || on <= until),
  );
}
