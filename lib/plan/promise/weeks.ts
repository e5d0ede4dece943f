import type { Plan } from "@/lib/plan/plan";
import { addDays, type Day, mondayOf } from "@/lib/time/day";
import { addSeconds, type Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";
import { type PromiseState, promiseStanding } from "./ledger";

type Settled = { promiseId: string; state: PromiseState };

/** The promises of both sides that were settled in one week, by the week of their due. */
export type WeekOfLedger = { weekOf: Day; employee: Settled[]; supervisor: Settled[] };

const settled: PromiseState[] = ["kept", "moved_in_time", "missed", "set_apart"];

/** What was kept, moved and missed over the weeks of a plan, for both sides alike (C.1). */
export function settledByWeek(plan: Plan, now: Instant): WeekOfLedger[] {
  if (!plan.document) return [];
  const { startsOn, endsOn } = plan.document;
  const all = plan.promises.flatMap(({ promised, ...rest }) => {
    const { state, dueAt } = promiseStanding(plan, { promised, ...rest }, now);
    const dueOn = dayOf(addSeconds(dueAt, -1), plan.terms.zone);
    const { id: promiseId, owner } = promised;
    return settled.includes(state) ? [{ promiseId, owner, state, weekOf: mondayOf(dueOn) }] : [];
  });
  const weeks: WeekOfLedger[] = [];
  for (let weekOf = mondayOf(startsOn); weekOf <= endsOn; weekOf = addDays(weekOf, 7)) {
    const here = all.filter((one) => one.weekOf === weekOf);
    weeks.push({
      weekOf,
      employee: here.filter(({ owner }) => owner === "employee"),
      supervisor: here.filter(({ owner }) => owner === "supervisor"),
    });
  }
  return weeks;
}
