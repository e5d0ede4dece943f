import { expectationNumber, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Place } from "@/app/ui/places";
import { words } from "@/app/words";
import type { PlanEvent } from "@/lib/plan/event";
import { type EventKind, kindOf } from "@/lib/plan/event-kind";
import { expectationIn } from "@/lib/plan/since";

const parts: Record<EventKind, string> = {
  text: "changes",
  understanding: "statements",
  promises: "promises",
  progress: "progress",
  checkIns: "checkIn",
  ending: "end",
};

const own: Partial<Record<PlanEvent["type"], string>> = {
  measure_recorded: "trend",
  week_left_out: "trend",
  week_answered: "trend",
  question_asked: "questions",
  question_answered: "questions",
  shared_note_added: "progress",
  guest_invited: "who",
  guest_answered: "who",
  guest_removed: "who",
  plan_submitted: "review",
  plan_returned: "review",
  plan_approved: "review",
};

/** The part of the page on which an entry stands, among those that are there. */
export function placeOf(reading: Reading, places: Place[], event: PlanEvent): Place | null {
  const expectationId = expectationIn(reading.plan, event);
  const isOfTrend = own[event.type] === "trend";
  const id =
    expectationId && !isOfTrend
      ? `expectation-${expectationId}`
      : (own[event.type] ?? parts[kindOf[event.type]]);
  const found = places.find((place) => place.id === id);
  if (!found || !expectationId || isOfTrend) return found ?? null;
  const number = expectationNumber(reading, expectationId);
  return { id, label: words("plan.since.expectation", { number }) };
}
