import type { Recorded } from "@/lib/plan/event";
import type { Question } from "@/lib/plan/expectation/question";
import type { Plan } from "@/lib/plan/plan";
import { promiseStanding } from "@/lib/plan/promise/ledger";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import type { Side } from "@/lib/plan/promise/promised";
import type { Instant } from "@/lib/time/instant";
import { type CheckIn, checkInsOf } from "./schedule";

/** What a check-in goes through, in this order: what the supervisor owes comes before anything else (003-10e). */
export type Agenda = {
  supervisorOwes: PromiseOnLedger[];
  employeeWords: Recorded<"check_in_prepared"> | null;
  supervisorWords: Recorded<"check_in_prepared"> | null;
  lastDecisions: string[];
  employeeOwes: PromiseOnLedger[];
  questions: Question[];
};

const owed = ["open", "asked", "missed"];

/** What a side still owes by the time of a meeting. */
const owedBy = (plan: Plan, side: Side, until: Instant, now: Instant) =>
  plan.promises.filter((promise) => {
    const { state, dueAt } = promiseStanding(plan, promise, now);
    return promise.promised.owner === side && owed.includes(state) && dueAt <= until;
  });

export function agendaOf(plan: Plan, checkIn: CheckIn, now: Instant): Agenda {
  const prepared = (side: Side) =>
    checkIn.prepared.findLast(({ standing }) => standing === side) ?? null;
  const last = checkInsOf(plan).findLast(
    ({ id, held, at }) => held && id !== checkIn.id && at <= checkIn.at,
  );
  const after = checkInsOf(plan).find(({ at }) => at > checkIn.at)?.at ?? checkIn.at;
  return {
    supervisorOwes: owedBy(plan, "supervisor", after, now),
    employeeWords: prepared("employee"),
    supervisorWords: prepared("supervisor"),
    lastDecisions: last?.held ? [...last.held.event.decisions, ...last.held.event.helpAgreed] : [],
    employeeOwes: owedBy(plan, "employee", after, now),
    questions: plan.questions.filter(
      ({ asked, answers }) => answers.length === 0 && !plan.takenBack.includes(asked.id),
    ),
  };
}
