import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";

/** Whether this reader is the employee and has not yet confirmed receipt of a change. */
export function mayAcknowledge(reading: Reading, changeId: string): boolean {
  return mayRecord(reading, { type: "change_acknowledged", changeId, answer: "received" });
}
