import { afterAll, beforeAll, expect, test } from "vitest";
import { readHomePage } from "@/db/home";
import { listPlans } from "@/db/plans";
import { record } from "@/db/record";
import { startSession } from "@/db/sessions";
import { supervisingOf } from "@/lib/plan/supervising";
import { bram, handoff, ines, odile, planId, tobias, wren } from "../cast";
import { underway } from "../story";
import { freshDatabase } from "./harness";
import { seedCast } from "./seed-cast";

let db: Awaited<ReturnType<typeof freshDatabase>>;

const people = { [ines.personId]: ines, [tobias.personId]: tobias, [odile.personId]: odile };

/** A plan underway, with a question that nobody answered. */
beforeAll(async () => {
  db = await freshDatabase();
  await seedCast(db.ownerSql);
  const story = underway();
  story.tell(ines, "2026-10-06T09:00:00.000Z", {
    type: "question_asked",
    about: { what: "expectation", id: handoff },
    text: "Does the record count when the phones ring?",
  });
  for (const { id, by, at, event } of story.history) {
    const actor = people[by] ?? wren;
    const answer = await record(actor, planId, { id, event }, () => at);
    if (!answer.recorded) throw new Error(JSON.stringify(answer.refusal));
  }
});
afterAll(() => db.drop());

const late = "2026-10-12T09:00:00.000Z";

test("the home page is one statement, for everyone", async () => {
  for (const actor of [ines, tobias, odile]) {
    const session = await startSession(actor);
    expect(await db.statementsDuring(() => readHomePage(session, late))).toBe(1);
  }
  expect(await readHomePage("no session", late)).toBeNull();
});

test("HR looks at a plan on which an answer is late; whoever is on the plan, or nobody to it, does not get it this way", async () => {
  const homeOf = async (actor: typeof ines) => readHomePage(await startSession(actor), late);
  const [plan] = (await homeOf(odile))?.toLookAt ?? [];
  expect(plan?.plan.planId).toBe(planId);
  expect(plan && supervisingOf(plan.plan, plan.history, late)).toMatchObject([
    { what: "answer", at: null },
  ]);
  for (const other of [ines, tobias, wren]) expect((await homeOf(other))?.toLookAt).toEqual([]);
});

test("HR has nothing to look at on a plan where nothing is late and the end is far", async () => {
  const home = await readHomePage(await startSession(odile), "2026-10-06T10:00:00.000Z");
  expect(home?.toLookAt).toEqual([]);
});

test("somebody who was here before is told since when, and nobody is told of another", async () => {
  const first = await startSession(bram);
  expect((await readHomePage(first, late))?.hereBefore).toBeNull();
  const second = await startSession(bram);
  expect((await readHomePage(second, late))?.hereBefore).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test("a list narrowed to what waits for me has it for the supervisor, and not for the employee or HR", async () => {
  const waiting = async (actor: typeof ines) =>
    (await listPlans(await startSession(actor), { waits: "me" }))?.plans.length;
  expect(await waiting(tobias)).toBe(1);
  expect(await waiting(ines)).toBe(0);
  expect(await waiting(odile)).toBe(0);
});
