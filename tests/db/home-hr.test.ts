import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readHomePage } from "@/db/home";
import { tellHr } from "@/db/private-write";
import { record } from "@/db/record";
import { startSession } from "@/db/sessions";
import type { Actor } from "@/lib/people/standing";
import type { PlanEvent } from "@/lib/plan/event";
import { cover, handoff, ines, odile, planId, tobias, wren } from "../cast";
import { type Told, underway } from "../story";
import { freshDatabase } from "./harness";
import { freshKey } from "./private-people";
import { seedCast } from "./seed-cast";
import { tellStory } from "./tell-story";

let db: Awaited<ReturnType<typeof freshDatabase>>;
const at = "2026-10-06T09:00:00.000Z";

beforeAll(async () => {
  process.env.FIELD_KEY = freshKey();
  db = await freshDatabase();
  await seedCast(db.ownerSql);
  await tellStory(underway());
});
afterAll(() => db.drop());

const tell = async (by: Actor, event: Told, id = newId()) => {
  const answer = await record(by, planId, { id, event: event as PlanEvent }, () => at);
  expect(answer).toMatchObject({ recorded: true });
  return id;
};
const homeOf = async (actor: Actor, now = at) => {
  const page = await readHomePage(await startSession(actor), now);
  if (!page) throw new Error("no home");
  return page;
};
const listOf = async (actor: Actor, now = at) =>
  (await homeOf(actor, now)).hrWaits.map(({ what }) => what).toSorted();

test("everything that waits for HR stands on HR's home, with the plan it is about, and on nobody else's", async () => {
  expect(await listOf(odile)).toEqual([]);
  const reportId = await tell(ines, {
    type: "support_missing_reported",
    promiseId: cover,
    onDays: ["2026-10-05"],
    text: "Nobody was on the phones.",
  });
  expect(await listOf(odile)).toEqual([]);
  await tell(tobias, { type: "support_answered", reportId, agrees: false, reason: "I was." });
  const askId = await tell(tobias, {
    type: "week_left_out",
    expectationId: handoff,
    weekOf: "2026-10-05",
    reason: "The board was down.",
  });
  await tell(ines, { type: "week_answered", askId, answer: "counted", reason: "It was up." });
  const amendmentId = await tell(tobias, {
    type: "amendment_proposed",
    changes: [{ what: "words", field: "lineNote", to: "Earlier shifts do not count." }],
    reason: "Said more plainly.",
    addsWorkingDays: 0,
  });
  await tell(ines, { type: "amendment_answered", amendmentId, agrees: true });
  expect(await listOf(odile)).toEqual(["decide_amendment", "decide_support", "decide_week"]);
  const { hrWaits } = await homeOf(odile);
  expect(hrWaits.find(({ what }) => what === "decide_support")).toMatchObject({
    about: reportId,
    plan: { planId, employee: { name: "Ines" }, supervisor: { name: "Tobias" } },
  });
  for (const other of [ines, tobias, wren]) expect(await listOf(other)).toEqual([]);

  await tell(odile, { type: "support_answered", reportId, agrees: true, reason: "The rota." });
  expect(await listOf(odile)).toEqual(["decide_amendment", "decide_week"]);
});

test("what time brings is there when its time has come", async () => {
  expect(await listOf(odile, "2026-12-04T23:59:59.000Z")).not.toContain("open_hearing");
  expect(await listOf(odile, "2026-12-05T00:00:00.000Z")).toContain("open_hearing");
});

test("an HR partner finds nothing about a plan of their own", async () => {
  await db.ownerSql`update people set is_hr = true where person_id in ${db.ownerSql([ines.personId, tobias.personId, wren.personId])}`;
  expect(await listOf(wren)).toEqual(["decide_amendment", "decide_week"]);
  expect(await listOf(ines)).toEqual([]);
  expect(await listOf(tobias)).toEqual([]);
  await db.ownerSql`update people set is_hr = false where person_id <> ${odile.personId}`;
});

test("what was told in confidence stands there without its words, for those who hear it", async () => {
  expect((await homeOf(odile)).heard).toEqual([]);
  await tellHr(ines, { id: newId(), planId, kind: "circumstance", text: "Something at home." }, at);
  expect((await homeOf(odile)).heard).toMatchObject([{ kind: "circumstance", answers: [] }]);
  expect(JSON.stringify((await homeOf(odile)).heard)).not.toContain("sealed");
  for (const other of [ines, tobias, wren]) expect((await homeOf(other)).heard).toEqual([]);
});

test("it is one statement", async () => {
  const session = await startSession(odile);
  expect(await db.statementsDuring(() => readHomePage(session, at))).toBe(1);
});
