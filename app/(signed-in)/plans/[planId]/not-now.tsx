import { say } from "@/app/words";
import type { EventType } from "@/lib/plan/event";
import { notAllowed } from "@/lib/plan/objection";
import type { Reading } from "./reading";

/** In the place of a form that is not this reader's: a sentence that says why. */
export function NotNow({ reading, type }: { reading: Reading; type: EventType }) {
  const { plan, actor } = reading;
  const refusal = notAllowed(plan, type, actor);
  return refusal && <p className="said">{say(`refusals.${refusal.because}`, refusal.values)}</p>;
}
