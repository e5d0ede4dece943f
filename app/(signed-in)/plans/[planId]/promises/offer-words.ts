import { words } from "@/app/words";
import type { EventType } from "@/lib/plan/event";

const nearest = [
  "date_change_answered",
  "promise_confirmed",
  "miss_explained",
  "promise_done",
  "miss_answered",
  "cause_decided",
  "date_change_asked",
] as const;

/** What a reader can do with a promise, as the words of one link: the nearest of it. */
export function offerInWords(offers: EventType[]): string | null {
  const first = nearest.find((type) => offers.includes(type));
  return first ? words(`plan.promises.act.${first}`) : null;
}
