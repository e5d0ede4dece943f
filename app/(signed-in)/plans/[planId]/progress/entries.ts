import { aboutInWords } from "@/app/(signed-in)/plans/[planId]/about-words";
import { winsOf } from "@/app/(signed-in)/plans/[planId]/closing/wins-of";
import { isTakenBack, onDay, type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import type { Recorded } from "@/lib/plan/event";
import type { Instant } from "@/lib/time/instant";
import type { Evidence } from "./evidence-links";

export type ProgressLine = {
  id: string;
  at: Instant;
  on: string;
  who: string;
  text: string;
  more?: string;
  evidence: Evidence;
  replies: { who: string; text: string }[];
};

const logged = (reading: Reading, recorded: Recorded<"progress_logged">): ProgressLine => {
  const { event, id, at, by } = recorded;
  const about = aboutInWords(reading, event.about);
  const who = whoIs(reading, by);
  const plain = words("plan.progress.who", { ...who, about });
  return {
    id,
    at,
    on: onDay(reading, at),
    who:
      event.kind === "setback"
        ? words("plan.progress.whoKind", {
            ...who,
            kind: words("plan.progress.kinds.setback"),
            about,
          })
        : plain,
    text: event.text,
    more: event.whatIChange && words("plan.progress.change", { text: event.whatIChange }),
    evidence: event.evidence,
    replies: [],
  };
};

const plain = (
  reading: Reading,
  { id, at, by, event }: Recorded<"beyond_plan_noted"> | Recorded<"shared_note_added">,
): ProgressLine => ({
  id,
  at,
  on: onDay(reading, at),
  who:
    event.type === "beyond_plan_noted"
      ? words("plan.progress.beyond", { ...whoIs(reading, by) })
      : words("plan.progress.note", {
          ...whoIs(reading, by),
          about: aboutInWords(reading, event.about),
        }),
  text: event.text,
  evidence: [],
  replies: [],
});

const latestFirst = (lines: ProgressLine[]) => lines.toSorted((a, b) => (a.at > b.at ? -1 : 1));

/** What was written down along the way, the latest first; wins have their own part, what was taken back is folded away. */
export function entriesOf(reading: Reading): ProgressLine[] {
  const { plan } = reading;
  return latestFirst([
    ...plan.progress
      .filter((one) => one.event.kind !== "win" && !isTakenBack(reading, one))
      .map((one) => logged(reading, one)),
    ...plan.beyond.map((one) => plain(reading, one)),
    ...plan.notes.filter((one) => !isTakenBack(reading, one)).map((one) => plain(reading, one)),
  ]);
}

/** What went well, the latest first: in the employee's own words, and in those of whoever confirmed a promise with recognition. */
export function winLinesOf(reading: Reading): ProgressLine[] {
  const own = winsOf(reading).map((one) => logged(reading, one));
  const said = reading.plan.promises
    .filter(({ promised }) => promised.owner === "employee")
    .flatMap(({ promised, confirmed }): ProgressLine[] => {
      const text = confirmed?.event.recognition;
      if (!confirmed || !text) return [];
      const { id, at, by } = confirmed;
      const who = words("plan.wins.kept", { ...whoIs(reading, by), promise: promised.text });
      return [{ id, at, on: onDay(reading, at), who, text, evidence: [], replies: [] }];
    });
  return latestFirst([...own, ...said]);
}
