import { words } from "@/app/words";
import type { Offer } from "@/lib/plan/promise/offers";

const nearest = [
  "date_change_answered",
  "promise_confirmed",
  "miss_explained",
  "promise_done",
  "miss_answered",
  "cause_decided",
  "date_change_asked",
] as const satisfies Offer[];

/** What a reader can do with a promise: the nearest of it, and beside "done" the wish for a later date. */
export function offersInWords(offers: Offer[]): { type: Offer; says: string }[] {
  const open = nearest.filter((type) => offers.includes(type));
  const [first] = open;
  const shown = open.filter(
    (type) => type === first || (first === "promise_done" && type === "date_change_asked"),
  );
  return shown.map((type) => ({ type, says: words(`plan.promises.act.${type}`) }));
}
