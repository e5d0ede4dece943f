import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Column } from "@/app/ui/data-table";
import { tableDay } from "@/app/ui/dates";
import type { Drawing } from "@/app/ui/trend-drawing";
import { words } from "@/app/words";
import type { CheckInKept } from "@/lib/trend/check-ins";
import { emptyDrawing } from "./timeline-words";

const lanes = ["not_held", "later", "on_day"] as const;

export const checkInColumns = (): Column[] => [
  { label: words("plan.trend.week") },
  { label: words("plan.trend.plannedFor") },
  { label: words("plan.trend.howItWent") },
];

export function checkInRows(checkIns: CheckInKept[]) {
  return checkIns.map(({ id, week, on, heldOn, kept }) => ({
    id,
    cells: [
      String(week),
      tableDay(on),
      words(`plan.trend.kept.${kept}`, { on: heldOn ? tableDay(heldOn) : "" }),
    ],
  }));
}

/** Three lanes with words for heights; what nobody has written down stands hollow in the lowest. */
export function checkInDrawing(reading: Reading, checkIns: CheckInKept[]): Drawing {
  return {
    ...emptyDrawing(reading),
    bottom: -0.5,
    top: lanes.length - 0.5,
    ticks: lanes.map((lane, at) => ({ at, words: words(`plan.trend.lanes.${lane}`) })),
    dots: checkIns.map(({ place, kept }) =>
      kept === "no_entry"
        ? { at: place, height: 0, look: "open" }
        : { at: place, height: lanes.indexOf(kept), look: "full" },
    ),
  };
}
