import { expectationNumber, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Place } from "@/app/ui/places";
import { words } from "@/app/words";
import type { PlanEvent } from "@/lib/plan/event";
import { type EventKind, kindOf } from "@/lib/plan/event-kind";
import { expectationIn } from "@/lib/plan/expectation-in";

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
  const listed = listedIn(event);
  const expectationId = listed ? null : expectationIn(reading.plan, event);
  const id = expectationId
    ? `expectation-${expectationId}`
    : (listed ?? own[event.type] ?? parts[kindOf[event.type]]);
  const found = places.find((place) => place.id === id);
  if (!found || !expectationId) return found ?? null;
  const number = expectationNumber(reading, expectationId);
  return { id, label: words("plan.since.expectation", { number }) };
}

/** The list in which an entry stands, whatever expectation it is about. */
function listedIn(event: PlanEvent): string | null {
  if (event.type === "progress_logged") return event.kind === "win" ? "wins" : "progress";
  return own[event.type] === "trend" ? "trend" : null;
}
