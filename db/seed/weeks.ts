import type { PersonKey } from "./people";
import type { Telling } from "./telling";
import type { WorkedPlan } from "./worked-plan";

type Amount = { value: number; of?: number };

const shiftsOf = ({ shifts = [] }: WorkedPlan): Amount[] => {
  const weeks: { value: number; of: number }[] = [];
  for (const { day, status } of shifts) {
    const n = Math.floor(day / 7);
    const week = weeks[n] ?? { value: 0, of: 0 };
    weeks[n] = week;
    if (status !== "excluded") week.of += 1;
    if (status === "complete") week.value += 1;
  }
  return weeks;
};

const amount = (week: WorkedPlan["weeklyE2" | "weeklyE3"][number]): Amount => {
  if (typeof week === "number") return { value: week };
  if (!Array.isArray(week)) return { value: week.told, of: week.events };
  const [value = 0, of = 0] = week;
  return { value, of };
};

/** The weekly values of each expectation, from the tables. */
function weeklyOf(worked: WorkedPlan): Record<string, Amount[]> {
  const samples = worked.weeklyE1?.map(({ meets, of }) => ({ value: meets, of }));
  return {
    E1: samples ?? shiftsOf(worked),
    E2: worked.weeklyE2.map(amount),
    E3: worked.weeklyE3.map(amount),
  };
}

/** When a week's value is written down, counted from the plan's start, and by whom. */
export type Keeping = (week: number) => { day: number; by: PersonKey };

export const measureName = (expectation: string, week: number) => `measure/${expectation}/${week}`;

/** One value a week for each expectation. */
export function tellWeeks(
  told: Telling,
  worked: WorkedPlan,
  keeping: Record<string, Keeping>,
): void {
  const times: Record<string, string> = { E1: "13:40", E2: "13:42", E3: "13:44" };
  for (const [expectation, weeks] of Object.entries(weeklyOf(worked))) {
    for (const [n, value] of weeks.entries()) {
      const kept = keeping[expectation]?.(n + 1);
      if (!kept) continue;
      told.tell(
        [kept.day, times[expectation] ?? "13:40"],
        kept.by,
        {
          type: "measure_recorded",
          expectationId: told.id(expectation),
          weekOf: told.on(7 * n),
          value,
        },
        measureName(expectation, n + 1),
      );
    }
  }
}
