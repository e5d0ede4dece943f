import { type Reading, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Column } from "@/app/ui/data-table";
import { tableDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { WeekOfLedger } from "@/lib/plan/promise/weeks";

export const sidesOfLedger = ["supervisor", "employee"] as const;

const settled = ["kept", "moved_in_time", "missed", "set_apart"] as const;

/** `9 kept, 1 moved in time, none missed`; what was set apart is said only where something was. */
export function settledInWords(all: WeekOfLedger["employee"]): string {
  const parts = settled.flatMap((state) => {
    const count = all.filter((one) => one.state === state).length;
    return count === 0 && state === "set_apart"
      ? []
      : [words(`plan.trend.ledger.${state}`, { count })];
  });
  return parts.join(", ");
}

export function ledgerColumns(reading: Reading): Column[] {
  return [
    { label: words("plan.trend.week") },
    { label: words("plan.trend.starting") },
    ...sidesOfLedger.map((side) => ({ label: words("plan.who", whoOfSide(reading, side)) })),
  ];
}

export function ledgerRows(weeks: WeekOfLedger[]) {
  return weeks.map((week, place) => ({
    id: week.weekOf,
    cells: [
      String(place + 1),
      tableDay(week.weekOf),
      ...sidesOfLedger.map((side) => weekInWords(week[side])),
    ],
  }));
}

function weekInWords(here: WeekOfLedger["employee"]): string {
  const parts = settled.flatMap((state) => {
    const count = here.filter((one) => one.state === state).length;
    return count > 0 ? [words(`plan.trend.ledger.${state}`, { count })] : [];
  });
  return parts.join(", ") || words("plan.trend.none");
}
