import type { Instant } from "@/lib/time/instant";
import { guestIdsOf } from "./check-in/guest";
import { nextCheckIn } from "./check-in/schedule";
import type { Plan } from "./plan";
import { promiseStanding } from "./promise/ledger";
import { type Waiting, waitingAt, waitingForHr } from "./waiting";

/** The few columns that lists need, kept beside the history and rebuilt from it at any time. */
export type Summary = {
  supervisorId: string;
  status: Plan["status"];
  wasDelivered: boolean;
  title: string | null;
  startsOn: string | null;
  endsOn: string | null;
  nextAt: Instant | null;
  waitsFor: { employee: number; supervisor: number; hr: number };
};

/** Something that waits for HR on a plan, or will from a moment on. */
export type HrWaiting = Pick<Waiting, "what" | "about" | "since">;

/** A ledger row for "what is due" across plans. */
export type PromiseRow = { promiseId: string; owner: string; dueAt: Instant; settled: boolean };

const settledStates = ["kept", "moved_in_time", "missed", "set_apart"];

function promiseRows(plan: Plan, now: Instant): PromiseRow[] {
  return plan.promises.map((promise) => {
    const { dueAt, state } = promiseStanding(plan, promise, now);
    return {
      promiseId: promise.promised.id,
      owner: promise.promised.owner,
      dueAt,
      settled: promise.confirmed !== null && settledStates.includes(state),
    };
  });
}

function summary(plan: Plan, now: Instant): Summary {
  const waiting = waitingAt(plan, now);
  const count = (standing: string) => waiting.filter((one) => one.for === standing).length;
  return {
    supervisorId: plan.supervisorId,
    status: plan.status,
    wasDelivered: plan.delivery !== null,
    title: plan.document?.title ?? null,
    startsOn: plan.document?.startsOn ?? null,
    endsOn: plan.document?.endsOn ?? null,
    nextAt: plan.delivery ? (nextCheckIn(plan, now)?.at ?? null) : null,
    waitsFor: { employee: count("employee"), supervisor: count("supervisor"), hr: count("hr") },
  };
}

const hrWaiting = (plan: Plan): HrWaiting[] =>
  waitingForHr(plan).map(({ what, about, since }) => ({ what, about, since }));

/** What is kept beside the history with each event. */
export function kept(plan: Plan, now: Instant) {
  return {
    summary: summary(plan, now),
    promises: promiseRows(plan, now),
    guests: guestIdsOf(plan),
    waitsForHr: hrWaiting(plan),
  };
}
