import { v7 as newId } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readPlan } from "@/db/plans";
import { type Recording, record } from "@/db/record";
import type { Actor } from "@/lib/people/standing";
import type { PlanEvent } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import { promiseOf } from "@/lib/plan/promise/promise";
import { cover, ines, odile, planId, tobias, update, wren } from "../cast";
import { type Story, underway } from "../story";
import { freshDatabase } from "./harness";
import { seedCast } from "./seed-cast";
import { tellStory } from "./tell-story";

let db: Awaited<ReturnType<typeof freshDatabase>>;
const hanna: Actor = { ...wren, isHr: true };

beforeAll(async () => {
  db = await freshDatabase();
  await seedCast(db.ownerSql);
  await db.ownerSql`update people set is_hr = true where person_id = ${hanna.personId}`;
});
beforeEach(async () => {
  await db.ownerSql`set session_replication_role = replica`;
  for (const table of ["plan_events", "outbox", "plan_promises", "plan_hr_waits"])
    await db.ownerSql.unsafe(`delete from ${table}`);
  await db.ownerSql`update plans set version = 0, head = null, status = 'draft', was_delivered = false`;
  await db.ownerSql`set session_replication_role = origin`;
});
afterAll(() => db.drop());

type Side = { by: Actor; event: PlanEvent };
type Race = {
  story: Story;
  at: string;
  sides: [Side, Side];
  /** What the plan holds of the two afterwards. */
  held: (plan: Plan) => number;
};

const late = "2026-11-30T09:00:00.000Z";
const at = "2026-10-06T09:00:00.000Z";
const ledger = (plan: Plan, promiseId: string) => {
  const promise = promiseOf(plan, promiseId);
  if (!promise) throw new Error("no such promise");
  return promise;
};

const delivered = () => {
  const story = underway();
  story.tell(tobias, at, { type: "promise_done", promiseId: cover, note: "Done.", evidence: [] });
  return story;
};

const differing = () => {
  const story = underway();
  story.tell(ines, late, {
    type: "miss_explained",
    promiseId: update,
    cause: "outside_my_control",
    text: "The board was down.",
  });
  story.tell(tobias, late, { type: "miss_answered", promiseId: update, seesItAs: "mine" });
  return story;
};

const races: [string, () => Race][] = [
  [
    "done against a wish for a later date",
    () => ({
      story: underway(),
      at,
      sides: [
        {
          by: ines,
          event: { type: "promise_done", promiseId: update, note: "Done.", evidence: [] },
        },
        {
          by: ines,
          event: {
            type: "date_change_asked",
            promiseId: update,
            newDueAt: "2026-12-01T16:00:00.000Z",
            reason: "The carrier update.",
          },
        },
      ],
      held: (plan) => ledger(plan, update).done.length + ledger(plan, update).dateChanges.length,
    }),
  ],
  [
    "confirmed against not yet",
    () => ({
      story: delivered(),
      at,
      sides: [
        { by: ines, event: { type: "promise_confirmed", promiseId: cover } },
        {
          by: ines,
          event: { type: "promise_not_yet", promiseId: cover, whatIsMissing: "Tuesdays." },
        },
      ],
      held: (plan) =>
        ledger(plan, cover).notYet.length + (ledger(plan, cover).confirmed === null ? 0 : 1),
    }),
  ],
  [
    "two HR partners on the cause of a miss",
    () => ({
      story: differing(),
      at: late,
      sides: [
        {
          by: odile,
          event: { type: "cause_decided", promiseId: update, cause: "mine", reason: "Looked." },
        },
        {
          by: hanna,
          event: {
            type: "cause_decided",
            promiseId: update,
            cause: "outside_my_control",
            reason: "Asked.",
          },
        },
      ],
      held: (plan) => (ledger(plan, update).miss.decided === null ? 0 : 1),
    }),
  ],
];

const outcomes = (answers: Recording[]) => ({
  won: answers.filter((answer) => answer.recorded),
  lost: answers.flatMap((answer) => (answer.recorded ? [] : [answer])),
});

test.each(races)(
  "%s at once: one wins, the other is told what changed and by whom",
  async (_, make) => {
    const race = make();
    await tellStory(race.story);
    const expectedVersion = race.story.plan.version;
    const wishes = race.sides.map(({ by, event }) => ({
      by,
      wish: { id: newId(), expectedVersion, event },
    }));
    const answers = await Promise.all(
      wishes.map(({ by, wish }) => record(by, planId, wish, () => race.at)),
    );
    const { won, lost } = outcomes(answers);
    expect([won.length, lost.length]).toEqual([1, 1]);
    expect(["stale", "against_rules"]).toContain(lost[0]?.refusal.code);
    const winner = wishes[answers.findIndex((answer) => answer.recorded)];
    expect(lost[0]?.since).toMatchObject([{ id: winner?.wish.id, by: winner?.by.personId }]);
    const read = await readPlan(odile, planId);
    expect(read?.plan.version).toBe(expectedVersion + 1);
    expect(read && race.held(read.plan)).toBe(1);
  },
);

test.each(races.slice(1))(
  "%s, also from pages that name no version: the rules let one through",
  async (_, make) => {
    const race = make();
    await tellStory(race.story);
    const answers = await Promise.all(
      race.sides.map(({ by, event }) => record(by, planId, { id: newId(), event }, () => race.at)),
    );
    const { won, lost } = outcomes(answers);
    expect([won.length, lost.length]).toEqual([1, 1]);
    expect(lost[0]?.refusal.code).toBe("against_rules");
  },
);
