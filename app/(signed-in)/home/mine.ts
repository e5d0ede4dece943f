import { planHref, waitingHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import {
  expectationNumber,
  type Reading,
  shortName,
} from "@/app/(signed-in)/plans/[planId]/reading";
import { expectationOf } from "@/lib/plan/expectation/find";
import { observationOf } from "@/lib/plan/expectation/observation";
import { standingOn } from "@/lib/plan/objection";
import type { Plan } from "@/lib/plan/plan";
import { promiseOf } from "@/lib/plan/promise/promise";
import { type Waiting, waitingAt } from "@/lib/plan/waiting";

/** Something that waits for the reader: on which plan, from whom, in whose words, and where it is answered. */
export type Mine = {
  reading: Reading;
  waiting: Waiting;
  other: string;
  n: number;
  said: string | null;
  href: string;
};

export const sideOf = ({ plan, actor }: Reading) =>
  standingOn(plan, actor) === "supervisor" ? "supervisor" : "employee";

/** The other party of a plan, as the reader names them. */
export function otherOn(reading: Reading): string {
  const { plan, actor } = reading;
  const other = actor.personId === plan.employeeId ? plan.supervisorId : plan.employeeId;
  return shortName(reading, other);
}

const soonest = ({ by, since }: Waiting) => `${by ?? "9"} ${since}`;

/** What waits for the reader on all their plans: first what was promised soonest, then what waits longest. */
export function waitingForMe(readings: Reading[]): Mine[] {
  return readings
    .flatMap((reading) =>
      waitingAt(reading.plan, reading.now)
        .filter((waiting) => waiting.for === sideOf(reading))
        .map((waiting) => mine(reading, waiting)),
    )
    .toSorted((a, b) => (soonest(a.waiting) < soonest(b.waiting) ? -1 : 1));
}

function mine(reading: Reading, waiting: Waiting): Mine {
  const { plan } = reading;
  const { about } = waiting;
  const expectationId =
    plan.readBacks.find(({ said }) => said.id === about)?.said.event.expectationId ?? about;
  return {
    reading,
    waiting,
    other: otherOn(reading),
    n: expectationNumber(reading, expectationId),
    said: saidIn(plan, waiting),
    href: waitingHref(plan, waiting) ?? planHref(plan),
  };
}

type Said = (plan: Plan, about: string) => string | undefined;

/** The words that a thing which waits is about. */
const said: Partial<Record<Waiting["what"], Said>> = {
  read_back: (plan, about) => expectationOf(plan, about)?.title,
  confirm_read_back: (plan, about) =>
    plan.readBacks.find((one) => one.said.id === about)?.said.event.ownWords,
  answer_question: (plan, about) =>
    plan.questions.find(({ asked }) => asked.id === about)?.asked.event.text,
  confirm_promise: (plan, about) => promiseOf(plan, about)?.promised.text,
  answer_date_change: (plan, about) =>
    plan.promises.find(({ dateChanges }) => dateChanges.some(({ asked }) => asked.id === about))
      ?.promised.text,
  answer_promise_ask: (plan, about) =>
    plan.promiseAsks.find(({ asked }) => asked.id === about)?.asked.event.text,
  answer_week: (plan, about) =>
    plan.weeksLeftOut.find(({ asked }) => asked.id === about)?.asked.event.reason,
  answer_support: (plan, about) =>
    plan.supportReports.find(({ reported }) => reported.id === about)?.reported.event.text,
  answer_miss: (plan, about) => promiseOf(plan, about)?.promised.text,
  answer_dispute: (plan, about) => observationOf(plan, about)?.disputed?.event.text,
  answer_feedback: (plan, about) =>
    plan.feedback.find(({ asked }) => asked?.id === about)?.asked?.event.text,
};

function saidIn(plan: Plan, { what, about }: Waiting): string | null {
  return said[what]?.(plan, about) ?? null;
}
