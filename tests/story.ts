import type { Actor } from "@/lib/people/standing";
import type { PlanEvent, Recorded } from "@/lib/plan/event";
import { gateQuestions } from "@/lib/plan/gate/questions";
import { objection, standingOn } from "@/lib/plan/objection";
import { after, draftOf, type Origin, type Plan } from "@/lib/plan/plan";
import type { Refusal } from "@/lib/plan/refusal";
import { document, early, handoff, idOf, ines, odile, origin, terms, tobias } from "./cast";

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** An event as a test writes it down: as it is, and not to be changed. */
export type Told = Frozen<PlanEvent>;

/** A plan told step by step through the same rules as in the product; a refused step ends the story loudly. */
export class Story {
  plan: Plan;
  history: Recorded[] = [];

  constructor(from: Origin = origin) {
    this.plan = draftOf(from);
  }

  /** Why a step would be refused here; the story stays as it is. */
  objection(by: Actor, at: string, event: Told): Refusal | null {
    return objection(this.plan, event as PlanEvent, by, at);
  }

  tell(by: Actor, at: string, event: Told, id = idOf(10_000 + this.history.length)): string {
    const refusal = this.objection(by, at, event);
    if (refusal) throw new Error(`${event.type} at ${at}: ${JSON.stringify(refusal)}`);
    const standing = standingOn(this.plan, by);
    if (!standing) throw new Error("a stranger cannot be told of");
    const seq = this.history.length + 1;
    const recorded = { id, seq, by: by.personId, standing, at, zone: by.zone, event } as Recorded;
    this.history.push(recorded);
    this.plan = after(this.plan, recorded);
    return id;
  }
}

export const gateAnswers = gateQuestions.map((question) => ({
  question,
  place: "expectations.0.standard",
  text: "Looked at, and yes.",
}));

export const submitted = (put = {}): PlanEvent => ({
  type: "plan_submitted",
  employeeId: ines.personId,
  supervisorId: tobias.personId,
  terms,
  document: document(put),
});

/** A plan that HR has in hand. */
export function inReview(): Story {
  const story = new Story();
  story.tell(tobias, "2026-09-21T09:00:00.000Z", submitted());
  return story;
}

/** A plan that the employee can read. */
export function delivered(): Story {
  const story = inReview();
  story.tell(odile, "2026-09-23T09:00:00.000Z", { type: "plan_approved", answers: gateAnswers });
  story.tell(tobias, "2026-09-28T09:00:00.000Z", {
    type: "plan_delivered",
    how: "In a meeting with Odile.",
    readingUntilOn: "2026-10-02",
    startsOn: "2026-10-05",
    endsOn: "2026-12-04",
  });
  return story;
}

/** A plan underway, with both expectations clear to both sides. */
export function underway(): Story {
  const story = delivered();
  story.tell(ines, "2026-09-30T09:00:00.000Z", {
    type: "plan_acknowledged",
    answer: "received",
    edition: 1,
    fingerprint: "7F3A-91C2",
  });
  for (const [n, expectationId] of [handoff, early].entries()) {
    const readBackId = story.tell(ines, `2026-10-01T09:0${n}:00.000Z`, {
      type: "expectation_read_back",
      expectationId,
      understood: true,
      ownWords: "At quarter past ten my colleagues find everything they need in there.",
    });
    story.tell(tobias, `2026-10-01T10:0${n}:00.000Z`, { type: "read_back_confirmed", readBackId });
  }
  return story;
}
