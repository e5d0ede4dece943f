import type { Instant } from "@/lib/time/instant";
import { beginningOf } from "./as-of";
import { checkInsOf } from "./check-in/schedule";
import type { Recorded } from "./event";
import { after, type Plan } from "./plan";
import { promiseStanding } from "./promise/ledger";
import { type Waiting, waitingOn } from "./waiting";

/**
 * A fact about the supervising, in the words of dates: never about the employee's results, never a score (C.4).
 * `by` is when it was promised, `at` when it came; nothing came yet where `at` is null.
 */
export type SupervisingFact = {
  what: "answer" | "check_in" | "promise";
  about: string;
  by: Instant;
  at: Instant | null;
};

const forSupervisor = (plan: Plan) => waitingOn(plan).filter((one) => one.for === "supervisor");

const isSame = (a: Waiting) => (b: Waiting) => a.what === b.what && a.about === b.about;

/** Answers that came after the time the working agreement names, and those that are still out after it. */
function lateAnswers(plan: Plan, history: readonly Recorded[], now: Instant): SupervisingFact[] {
  const facts: SupervisingFact[] = [];
  let before = beginningOf(plan, history);
  for (const recorded of history) {
    const then = after(before, recorded);
    if (recorded.standing === "supervisor") {
      const left = forSupervisor(then);
      const answered = forSupervisor(before).filter((one) => !left.some(isSame(one)));
      facts.push(...answered.flatMap((one) => lateFact(one, recorded.at, recorded.at)));
    }
    before = then;
  }
  return [...facts, ...forSupervisor(plan).flatMap((one) => lateFact(one, now, null))];
}

function lateFact({ by, about }: Waiting, when: Instant, at: Instant | null): SupervisingFact[] {
  return by !== null && by < when ? [{ what: "answer", about, by, at }] : [];
}

const missedCheckIns = (plan: Plan): SupervisingFact[] =>
  checkInsOf(plan)
    .filter(({ missed }) => missed?.event.by === "supervisor")
    .map(({ id, at, held }) => ({
      what: "check_in",
      about: id,
      by: at,
      at: held?.event.heldAt ?? null,
    }));

function missedPromises(plan: Plan, now: Instant): SupervisingFact[] {
  return plan.promises
    .filter(({ promised }) => promised.owner === "supervisor")
    .flatMap((promise): SupervisingFact[] => {
      const { state, dueAt } = promiseStanding(plan, promise, now);
      if (state !== "missed") return [];
      const at = promise.done.at(-1)?.at ?? null;
      return [{ what: "promise", about: promise.promised.id, by: dueAt, at }];
    });
}

/** What was late or did not take place on the supervisor's side of a plan, the oldest first. */
export function supervisingOf(
  plan: Plan,
  history: readonly Recorded[],
  now: Instant,
): SupervisingFact[] {
  return [
    ...lateAnswers(plan, history, now),
    ...missedCheckIns(plan),
    ...missedPromises(plan, now),
  ].toSorted((a, b) => (a.by < b.by ? -1 : 1));
}
