import { longWeekday } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Place } from "@/lib/plan/draft-place";
import { dayOf } from "@/lib/time/zone";
import { nameOf, type OpenDraft } from "./open-draft";
import { questionAt, type Spot, spotOf } from "./spot";

/** What HR said about one place when it returned the plan. */
export type Comment = Spot & { id: string; who: string; text: string };

/** Every comment of every return, the newest return first, each at the place it speaks of. */
export function commentsOn(draft: OpenDraft): Comment[] {
  const { plan } = draft;
  return plan.returns.toReversed().flatMap(({ by, at, event }) => {
    const day = longWeekday(dayOf(at, plan.terms.zone));
    const who = words("draft.list.commentBy", { name: nameOf(draft, by), day });
    const submitted = plan.document?.expectations.map(({ id }) => id) ?? [];
    return event.comments.map(({ id, place, text }) => ({
      ...spotOf(place, submitted),
      ...{ id, who, text },
    }));
  });
}

/** The comments that stand beside a question. */
export function commentsAt(draft: OpenDraft, place: Place, path: string): Comment[] {
  return commentsOn(draft).filter(
    (one) =>
      one.place.name === place.name &&
      one.place.expectationId === place.expectationId &&
      questionAt(one) === path,
  );
}
