import { promisedBy } from "@/lib/plan/answer-time";
import { checkInsOf } from "@/lib/plan/check-in/schedule";
import type { Plan } from "@/lib/plan/plan";
import type { Day } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { at as momentOn } from "@/lib/time/zone";
import { checkInsKept } from "@/lib/trend/check-ins";
import { lastMoment } from "@/lib/trend/timeline";
import type { Side } from "./promised";

type RunningSide = Exclude<Side, "hr">;

/** What a side was to do by the working agreement, and when it was done; not yet where `at` is null. */
type Turn = { since: Instant; by: Instant; at: Instant | null };

/**
 * Something that the working agreement asks of a side again and again: how often it was kept so far, out of how
 * often its time has come, what still has time, and what came late. Counted from the record, never stored.
 */
export type Running = {
  what: "check_ins" | "questions" | "confirmations" | "requests";
  kept: number;
  of: number;
  open: number;
  late: Turn[];
};

const otherSide = (side: RunningSide): RunningSide =>
  side === "employee" ? "supervisor" : "employee";

/** What runs on one side, counted alike for both; what was never asked is not there. */
export function runningOf(plan: Plan, side: RunningSide, now: Instant): Running[] {
  const until = lastMoment(plan, now);
  const all: [Running["what"], Turn[]][] = [
    ["check_ins", checkInTurns(plan, side, until)],
    ["questions", questionTurns(plan, side)],
    ["confirmations", confirmationTurns(plan, side)],
    ["requests", requestTurns(plan, side)],
  ];
  return all
    .map(([what, turns]) => counted(what, turns, until))
    .filter(({ of, open }) => of + open > 0);
}

function counted(what: Running["what"], turns: Turn[], until: Instant): Running {
  const asked = turns.filter(({ since }) => since <= until);
  const open = asked.filter(({ at, by }) => at === null && until <= by);
  const late = asked.filter(({ at, by }) => (at ?? until) > by);
  const of = asked.length - open.length;
  return { what, kept: of - late.length, of, open: open.length, late };
}

/** A check-in is a side's own turn when it was held on its day, or when that side missed it (D12). */
function checkInTurns(plan: Plan, side: RunningSide, now: Instant): Turn[] {
  const missedBy = new Map(checkInsOf(plan).map(({ id, missed }) => [id, missed?.event.by]));
  const beginning = (on: Day) => momentOn(on, "00:00", plan.terms.zone);
  return checkInsKept(plan, now).flatMap(({ id, on, heldOn, kept }): Turn[] => {
    const [since, by] = [beginning(on), beginning(on)];
    if (kept === "on_day") return [{ since, by, at: by }];
    if (missedBy.get(id) !== side) return [];
    return [{ since, by, at: heldOn && beginning(heldOn) }];
  });
}

function questionTurns(plan: Plan, side: RunningSide): Turn[] {
  return plan.questions
    .filter(({ asked }) => asked.standing === otherSide(side) && !plan.takenBack.includes(asked.id))
    .map(({ asked, answers }) => ({
      since: asked.at,
      by: promisedBy(plan, asked.at, "Questions", side),
      at: answers[0]?.at ?? null,
    }));
}

/** Each time something was said to be done, the other side confirms it or names what is missing. */
function confirmationTurns(plan: Plan, side: RunningSide): Turn[] {
  return plan.promises
    .filter(({ promised }) => promised.to === side && promised.owner === otherSide(side))
    .flatMap(({ done, notYet, confirmed }) =>
      done.map(({ at: since }) => {
        const replies = [...notYet, ...(confirmed ? [confirmed] : [])].map(({ at }) => at);
        const by = promisedBy(plan, since, "Confirmations", side);
        return { since, by, at: replies.toSorted().find((at) => at >= since) ?? null };
      }),
    );
}

/** Later dates asked for on either side, and what the employee asked the supervisor to promise. */
function requestTurns(plan: Plan, side: RunningSide): Turn[] {
  const by = (since: Instant) => promisedBy(plan, since, "Requests", side);
  const dates = plan.promises
    .filter(({ promised }) => promised.to === side && promised.owner === otherSide(side))
    .flatMap(({ dateChanges, confirmed }) =>
      dateChanges.map(({ asked: { at: since }, answer }) => ({
        since,
        by: by(since),
        at: (answer ?? confirmed)?.at ?? null,
      })),
    );
  if (side === "employee") return dates;
  const asks = plan.promiseAsks.map(({ asked: { at: since }, refused, promiseId }) => {
    const made = plan.promises.find(({ promised }) => promised.id === promiseId)?.made;
    return { since, by: by(since), at: (refused ?? made)?.at ?? null };
  });
  return [...dates, ...asks];
}
