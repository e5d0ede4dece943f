import type { Day } from "@/lib/time/day";

/** Today on the calendar of whoever sits before the browser. */
export function todayHere(): Day {
  const now = new Date();
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return [now.getFullYear(), ...parts].join("-");
}
