import type postgres from "postgres";
import { v7 as newId } from "uuid";
import { record } from "@/db/record";
import type { Actor } from "@/lib/people/standing";
import type { Status } from "@/lib/plan/status";
import { bram, early, handoff, idOf, ines, odile, tobias } from "../cast";
import { delivered, gateAnswers, inReview, Story, underway } from "../story";

const at = "2026-10-06T08:00:00.000Z";

export const results = [handoff, early].map((expectationId) => ({
  expectationId,
  result: "not_met" as const,
  numbers: "12 of 20",
  citations: [],
  reason: "Not held.",
}));

const withGuest = (story: Story) => {
  story.tell(ines, at, {
    type: "guest_invited",
    guestId: idOf(701),
    personId: bram.personId,
    as: "companion",
  });
  return story;
};

const then = (story: Story, tell: (story: Story) => unknown) => {
  tell(story);
  return story;
};

const hearing = () =>
  then(underway(), (story) =>
    story.tell(tobias, "2026-10-02T09:00:00.000Z", {
      type: "hearing_opened",
      proposedOutcome: "not_met",
      results,
      statementByOn: "2026-10-09",
    }),
  );

/** The plan of the cast in each status, as it came to be by the rules. */
const stories: Record<Status, () => Story> = {
  draft: () => new Story(),
  in_review: inReview,
  returned: () =>
    then(inReview(), (story) =>
      story.tell(odile, "2026-09-22T09:00:00.000Z", {
        type: "plan_returned",
        comments: [{ id: idOf(801), place: "title", text: "Say more." }],
      }),
    ),
  ready: () =>
    then(inReview(), (story) =>
      story.tell(odile, "2026-09-23T09:00:00.000Z", {
        type: "plan_approved",
        answers: gateAnswers,
      }),
    ),
  delivered,
  underway: () => withGuest(underway()),
  paused: () =>
    then(underway(), (story) =>
      story.tell(odile, at, { type: "plan_paused", fromOn: "2026-10-06" }),
    ),
  hearing,
  closed: () =>
    then(hearing(), (story) => {
      story.tell(ines, "2026-10-02T10:00:00.000Z", {
        type: "hearing_statement_given",
        text: "Said.",
      });
      story.tell(odile, "2026-10-05T10:00:00.000Z", {
        type: "plan_closed",
        outcome: "role_changed",
        results,
        reason: "The standard was not held.",
        withoutSupportReason: "All help was there.",
        sustainLooksOn: [],
        stopsCountingOn: "2027-03-01",
        deleteOn: "2027-10-01",
      });
    }),
  withdrawn: () =>
    then(inReview(), (story) =>
      story.tell(odile, "2026-09-22T09:00:00.000Z", {
        type: "plan_withdrawn",
        reason: "A mistake.",
      }),
    ),
};

const cast: Record<string, Actor> = {
  [ines.personId]: ines,
  [tobias.personId]: tobias,
  [odile.personId]: odile,
};

/** Puts the plan of the cast into the database once in every status; answers with the id of each. */
export async function plansInEveryStatus(sql: postgres.Sql, copyOf: string) {
  const ids = {} as Record<Status, string>;
  for (const [status, tell] of Object.entries(stories) as [Status, () => Story][]) {
    const planId = newId();
    await sql`insert into plans (org_id, plan_id, employee_id, first_supervisor_id, supervisor_id, terms, changed_at)
      select org_id, ${planId}, employee_id, first_supervisor_id, first_supervisor_id, terms, changed_at
      from plans where plan_id = ${copyOf}`;
    for (const { id, by, at: moment, event } of tell().history) {
      const answer = await record(cast[by] ?? ines, planId, { id, event }, () => moment);
      if (!answer.recorded) throw new Error(`${status}: ${JSON.stringify(answer.refusal)}`);
    }
    ids[status] = planId;
  }
  return ids;
}
