import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPersonPage } from "@/db/directory";
import { readHomePage } from "@/db/home";
import { changePerson } from "@/db/people";
import { record } from "@/db/record";
import { startSession } from "@/db/sessions";
import type { Actor } from "@/lib/people/standing";
import { ada, bram, ines, odile, planId, tobias, wren } from "../cast";
import { underway } from "../story";
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
  await db.ownerSql`insert into credentials (org_id, person_id, password_hash)
    select org_id, person_id, 'kept' from people`;
});
afterAll(() => db.drop());

const waitsFor = async (actor: Actor) => {
  const page = await readHomePage(await startSession(actor), at);
  return page?.hrWaits.map(({ what, plan }) => [what, plan.planId]) ?? [];
};

const change = async (by: Actor, who: Actor, wish: "leave" | "back") =>
  changePerson(await startSession(by), who.personId, { do: wish }, { passwordHash: "given" });

test("a plan whose supervisor has left waits on HR's home until it is handed over, and on nobody else's", async () => {
  expect(await waitsFor(odile)).toEqual([]);
  expect(await change(ada, tobias, "leave")).toBeNull();
  expect(await waitsFor(odile)).toEqual([["supervisor_left", planId]]);
  for (const other of [ines, wren, ada]) expect(await waitsFor(other)).toEqual([]);
  const event = {
    type: "supervisor_changed",
    newSupervisorId: wren.personId,
    reason: "Tobias has left.",
  } as const;
  expect(await record(odile, planId, { id: newId(), event }, () => at)).toMatchObject({
    recorded: true,
  });
  expect(await waitsFor(odile)).toEqual([]);
});

test("a plan whose employee has left waits on HR's home; it stays, and so does its history", async () => {
  expect(await change(ada, ines, "leave")).toBeNull();
  expect(await waitsFor(odile)).toEqual([["employee_left", planId]]);
  expect(await waitsFor(wren)).toEqual([]);
  const page = await readHomePage(await startSession(wren), at);
  expect(page?.plans[0]?.people.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Ines", "Tobias"]),
  );
  expect(await change(ada, ines, "back")).toBeNull();
  expect(await waitsFor(odile)).toEqual([]);
});

test("an admin who reads no plan is told of none, on whichever account; one who is an HR partner is", async () => {
  const plansOf = async (admin: Actor, who: Actor) => {
    const page = await readPersonPage(await startSession(admin), who.personId);
    return page?.account?.plans.map((plan) => plan.planId);
  };
  for (const who of [ines, wren, bram]) expect(await plansOf(ada, who)).toEqual([]);
  await db.ownerSql`update people set is_admin = true where person_id = ${odile.personId}`;
  expect(await plansOf(odile, ines)).toEqual([planId]);
  expect(await plansOf(odile, wren)).toEqual([planId]);
  expect(await plansOf(odile, bram)).toEqual([]);
});
