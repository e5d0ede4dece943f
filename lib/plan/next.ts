import { type Instant, laterInstant } from "@/lib/time/instant";
import { at, endOfDay } from "@/lib/time/zone";
import { nextCheckIn } from "./check-in/schedule";
import type { Plan } from "./plan";
import { promiseStanding } from "./promise/ledger";
import { type Waiting, waitingAt } from "./waiting";

/** One thing that happens next on a plan, for either side; without a moment it can happen at any time. */
export type Step = { at: Instant | null } & (
  | { what: "waiting"; waiting: Waiting }
  | { what: "promise"; promiseId: string }
  | { what: "check_in"; checkInId: string }
  | { what: "start" | "end" }
);

const running = ["delivered", "underway", "paused"];

const openStates = ["open", "asked"];

const waits = (plan: Plan, now: Instant): Step[] =>
  waitingAt(plan, now).map((waiting) => ({
    what: "waiting",
    waiting,
    at: waiting.by ?? ahead(momentOf(plan, waiting), now),
  }));

const ahead = (moment: Instant | null, now: Instant) =>
  moment !== null && moment > now ? moment : null;

/** Reading and saying back have no answer time of their own: the reading days and the start of the plan stand for it. */
function momentOf(plan: Plan, waiting: Waiting): Instant | null {
  const { delivery, document, terms } = plan;
  if (waiting.what === "acknowledge" && delivery)
    return endOfDay(delivery.event.readingUntilOn, terms.zone);
  if (waiting.what === "read_back" && document) return at(document.startsOn, "00:00", terms.zone);
  if (waiting.what === "hearing_statement") {
    const by = plan.hearings.at(-1)?.opened.event.statementByOn;
    return by ? endOfDay(by, terms.zone) : null;
  }
  return null;
}

const promises = (plan: Plan, now: Instant): Step[] =>
  plan.promises.flatMap((promise): Step[] => {
    const { state, dueAt } = promiseStanding(plan, promise, now);
    const isAhead = openStates.includes(state) && dueAt > now;
    return isAhead ? [{ what: "promise", promiseId: promise.promised.id, at: dueAt }] : [];
  });

const milestonesOfThePlan = (plan: Plan, now: Instant): Step[] => {
  if (!plan.document) return [];
  const { zone } = plan.terms;
  const steps: Step[] = [
    { what: "start", at: at(plan.document.startsOn, "00:00", zone) },
    { what: "end", at: endOfDay(plan.document.endsOn, zone) },
  ];
  return steps.filter((step) => laterInstant(step.at ?? "", now) !== now);
};

const checkIn = (plan: Plan, now: Instant): Step[] => {
  const next = nextCheckIn(plan, now);
  return next ? [{ what: "check_in", checkInId: next.id, at: next.at }] : [];
};

/** What happens next on a plan, the nearest first; both sides see both sides. */
export function whatComesNext(plan: Plan, now: Instant): Step[] {
  const known = running.includes(plan.status)
    ? [...checkIn(plan, now), ...promises(plan, now), ...milestonesOfThePlan(plan, now)]
    : [];
  return [...waits(plan, now), ...known].toSorted((a, b) => ((a.at ?? "") < (b.at ?? "") ? -1 : 1));
}
