import { closed } from "@/app/(signed-in)/plans/[planId]/closed";
import { byInWords, dueInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { onDay, type Reading, whoIs, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth } from "@/app/ui/dates";
import { language } from "@/app/ui/language";
import { words } from "@/app/words";
import type { DateChange } from "@/lib/plan/promise/date-change";
import { dateChangeAnswerBy, dueAndChanges } from "@/lib/plan/promise/due";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import { missingDays } from "./missing-days";

type Notes = (reading: Reading, promise: PromiseOnLedger) => string[];

/** All that was said about keeping a promise, in the order in which it bears on it. */
export const notesOf: Notes = (reading, promise) =>
  [dates, risks, deliveries, recognition, misses, help].flatMap((notes) => notes(reading, promise));

const dates: Notes = (reading, promise) => {
  const { plan, now } = reading;
  const standings = dueAndChanges(plan, promise, now).changes;
  return promise.dateChanges.map((change, place) => {
    const due = dueInWords(plan, promise.promised.dueAt);
    const was = place === 0 ? `${words("plan.promises.note.was", { due })} ` : "";
    const asked = words("plan.promises.note.asked", {
      on: onDay(reading, change.asked.at),
      newDue: dueInWords(plan, change.asked.event.newDueAt),
      reason: closed(change.asked.event.reason),
    });
    const standing = standings[place];
    return `${was}${asked} ${dateAnswer(reading, promise, change, standing)}`;
  });
};

type DateStanding = ReturnType<typeof dueAndChanges>["changes"][number] | undefined;

function dateAnswer(
  reading: Reading,
  promise: PromiseOnLedger,
  change: DateChange,
  standing: DateStanding,
): string {
  const { answer } = change;
  if (answer?.event.agreed) return words("plan.promises.note.agreed", whoIs(reading, answer.by));
  if (answer) {
    const reason = answer.event.reason ?? "";
    return words("plan.promises.note.declined", { ...whoIs(reading, answer.by), reason });
  }
  if (standing?.state === "holds") return words("plan.promises.note.noAnswer");
  if (standing?.state === "declined") return words("plan.promises.note.lateNoAnswer");
  const on = byInWords(reading.plan, dateChangeAnswerBy(reading.plan, change));
  return words("plan.promises.note.waits", { ...whoOfSide(reading, promise.promised.to), on });
}

const risks: Notes = (reading, { risks: said, done }) =>
  done.length > 0
    ? []
    : said.map(({ at, event }) =>
        words("plan.promises.note.risk", {
          on: onDay(reading, at),
          why: closed(event.why),
          wouldHelp: event.wouldHelp,
        }),
      );

const deliveries: Notes = (reading, { done, notYet }) =>
  [...done, ...notYet]
    .toSorted((a, b) => a.seq - b.seq)
    .map(({ by, at, event }) => {
      const on = onDay(reading, at);
      if (event.type === "promise_done")
        return words("plan.promises.note.done", { on, note: event.note });
      const { whatIsMissing: what } = event;
      return words("plan.promises.note.notYet", { ...whoIs(reading, by), on, what });
    });

const recognition: Notes = (reading, { confirmed }) =>
  confirmed?.event.recognition
    ? [
        words("plan.promises.note.recognition", {
          ...whoIs(reading, confirmed.by),
          text: confirmed.event.recognition,
        }),
      ]
    : [];

const misses: Notes = (reading, { miss }) => {
  const { explained, answered, decided } = miss;
  const causeOf = (cause: "mine" | "outside_my_control" | "support_missing") =>
    words(`plan.promises.cause.${cause}`);
  const own = explained && {
    ...whoIs(reading, explained.by),
    cause: causeOf(explained.event.cause),
    text: explained.event.text,
  };
  const other = answered && {
    ...whoIs(reading, answered.by),
    cause: causeOf(answered.event.seesItAs),
  };
  const hr = decided && {
    cause: causeOf(decided.event.cause),
    reason: decided.event.reason,
  };
  return [
    own && words("plan.promises.note.explained", own),
    other && words("plan.promises.note.answered", other),
    hr && words("plan.promises.note.decided", hr),
  ].filter((note) => note !== null);
};

const help: Notes = ({ plan }, promise) => {
  const days = missingDays(plan, promise);
  if (days.length === 0) return [];
  const named = new Intl.ListFormat(language).format(days.map(dayAndMonth));
  return [words("plan.promises.note.missingHelp", { days: named })];
};
