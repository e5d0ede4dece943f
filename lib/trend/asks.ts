import type { Recorded } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import type { Instant } from "@/lib/time/instant";

/** Something the employee recorded that was to be answered, and when the supervisor or HR first did; one that a guest answered instead is none. */
export type Ask = { at: Instant; answeredAt: Instant | null };

/** All that the employee asked or handed in, in no order; what was taken back was not asked. */
export function asksOfEmployee(plan: Plan): Ask[] {
  return [
    ...plan.questions.flatMap(({ asked, answers }) => ask(plan, asked, answers)),
    ...plan.feedback.flatMap(({ asked, given }) => ask(plan, asked, given)),
    ...plan.promiseAsks.flatMap(({ asked, refused, promiseId }) =>
      ask(plan, asked, [refused, madeOf(plan, promiseId)]),
    ),
    ...plan.weeksLeftOut.flatMap(({ asked, answer }) => ask(plan, asked, [answer])),
    ...plan.supportReports.flatMap(({ reported, answers }) => ask(plan, reported, answers)),
    ...plan.readBacks.flatMap(({ said, answer }) => ask(plan, said, [answer])),
    ...plan.promises.flatMap((promise) => asksOfPromise(plan, promise)),
  ];
}

function asksOfPromise(plan: Plan, promise: PromiseOnLedger): Ask[] {
  const { dateChanges, done, notYet, confirmed } = promise;
  return [
    ...dateChanges.flatMap(({ asked, answer }) => ask(plan, asked, [answer, confirmed])),
    ...done.flatMap((one) => ask(plan, one, [...notYet, confirmed])),
  ];
}

const madeOf = (plan: Plan, promiseId: string | null) =>
  plan.promises.find(({ promised }) => promised.id === promiseId)?.made ?? null;

const answering = ["supervisor", "hr"];

function ask(plan: Plan, asked: Recorded | null, replies: readonly (Recorded | null)[]): Ask[] {
  if (asked?.standing !== "employee" || plan.takenBack.includes(asked.id)) return [];
  const given = replies.filter((reply) => reply !== null).filter(({ at }) => at >= asked.at);
  const times = given
    .filter(({ standing }) => answering.includes(standing))
    .map(({ at }) => at)
    .toSorted();
  if (given.length > 0 && times.length === 0) return [];
  return [{ at: asked.at, answeredAt: times[0] ?? null }];
}
