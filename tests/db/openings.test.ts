import { v7 as newId } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connect } from "@/db/address";
import { readHistory } from "@/db/history";
import { openPlanPage, visitPlan } from "@/db/openings";
import { readPlanPage } from "@/db/plans";
import { record } from "@/db/record";
import { startSession } from "@/db/sessions";
import type { Actor } from "@/lib/people/standing";
import { ines, odile, orgId, planId, tobias, wren } from "../cast";
import { underway } from "../story";
import { freshDatabase } from "./harness";
import { seedCast } from "./seed-cast";

let db: Awaited<ReturnType<typeof freshDatabase>>;
let login: ReturnType<typeof connect>;

const cast = { [ines.personId]: ines, [tobias.personId]: tobias, [odile.personId]: odile };

beforeAll(async () => {
  db = await freshDatabase();
  await seedCast(db.ownerSql);
  for (const { id, by, at, event } of underway().history) {
    const actor = cast[by];
    if (!actor) throw new Error("somebody unknown");
    await record(actor, planId, { id, event }, () => at);
  }
  login = connect(db.loginUrl, { max: 1, fetch_types: false });
});
beforeEach(async () => {
  await db.ownerSql`truncate plan_openings, plan_bookmarks`;
});
afterAll(async () => {
  await login.end();
  await db.drop();
});

const sessionOf = (actor: Actor) => startSession({ orgId, personId: actor.personId });

async function opens(actor: Actor, at: string) {
  const page = await openPlanPage(await sessionOf(actor), planId, at);
  if (!page?.read) throw new Error("no plan");
  return page;
}

const asks = (actor: Actor, at: string, text: string) =>
  record(
    actor,
    planId,
    { id: newId(), event: { type: "question_asked", about: { what: "plan" }, text } },
    () => at,
  );

/** What a person's own role gets from the tables, whatever a page would show. */
const rowsFor = (actor: Actor, table: "plan_openings" | "plan_bookmarks") =>
  login.begin(async (sql) => {
    await sql`select begin_as(${orgId}, ${actor.personId})`;
    return (await sql`select person_id from ${sql(table)}`).map(({ person_id: id }) => id);
  });

describe("who opened a plan", () => {
  test("the employee reads the days on which the supervisor and HR opened it", async () => {
    await opens(tobias, "2026-10-06T09:00:00.000Z");
    await opens(tobias, "2026-10-06T16:00:00.000Z");
    await opens(tobias, "2026-10-08T22:59:00.000Z");
    await opens(odile, "2026-10-08T23:01:00.000Z");
    const { openings } = await opens(ines, "2026-10-12T09:00:00.000Z");
    expect(openings).toEqual([
      {
        person: { personId: odile.personId, name: "Odile", jobTitle: "Works here" },
        days: ["2026-10-09"],
      },
      {
        person: { personId: tobias.personId, name: "Tobias", jobTitle: "Works here" },
        days: ["2026-10-06", "2026-10-08"],
      },
    ]);
  });

  test("nobody but the employee reads it, and nobody reads when the employee did", async () => {
    for (const actor of [tobias, odile, ines]) await opens(actor, "2026-10-06T09:00:00.000Z");
    for (const actor of [tobias, odile]) {
      expect((await opens(actor, "2026-10-06T10:00:00.000Z")).openings).toEqual([]);
      expect(await rowsFor(actor, "plan_openings")).toEqual([]);
    }
    const all = await db.ownerSql`select person_id from plan_openings`;
    expect(all.map(({ person_id: id }) => id).sort()).toEqual(
      [tobias.personId, odile.personId].sort(),
    );
    expect((await rowsFor(ines, "plan_openings")).length).toBe(2);
  });

  test("the history and the plan’s data count as opening; a stranger’s try leaves nothing", async () => {
    await readHistory(await sessionOf(odile), planId, {});
    await readPlanPage(await sessionOf(tobias), planId);
    await openPlanPage(await sessionOf(wren), planId, "2026-10-06T09:00:00.000Z");
    const left = await db.ownerSql`select person_id from plan_openings`;
    expect(left.map(({ person_id: id }) => id).sort()).toEqual(
      [tobias.personId, odile.personId].sort(),
    );
    expect(await db.ownerSql`select 1 from plan_bookmarks`).toHaveLength(0);
  });

  test.each(["update plan_openings set opened_on = '2026-01-01'", "delete from plan_openings"])(
    "what was left is never taken away: %s",
    async (statement) => {
      await opens(tobias, "2026-10-06T09:00:00.000Z");
      for (const actor of [ines, tobias, odile])
        await expect(
          login.begin(async (sql) => {
            await sql`select begin_as(${orgId}, ${actor.personId})`;
            await sql.unsafe(statement);
          }),
        ).rejects.toMatchObject({ code: "42501" });
    },
  );

  test("nobody leaves a day in another’s name", async () => {
    await expect(
      login.begin(async (sql) => {
        await sql`select begin_as(${orgId}, ${odile.personId})`;
        await sql`insert into plan_openings values (${orgId}, ${planId}, ${tobias.personId}, '2026-10-06')`;
      }),
    ).rejects.toMatchObject({ code: "42501" });
  });
});

describe("how far somebody had read", () => {
  test("is unknown on the first visit and stays the same for as long as a visit lasts", async () => {
    const first = await opens(ines, "2026-10-06T09:00:00.000Z");
    expect(first.readBefore).toBeNull();
    expect((await opens(ines, "2026-10-06T09:40:00.000Z")).readBefore).toBeNull();
    const { version } = first.read?.plan ?? {};
    await asks(tobias, "2026-10-07T09:00:00.000Z", "Is the form on the late desk now?");
    const before = { version, at: "2026-10-06T09:40:00.000Z" };
    expect((await opens(ines, "2026-10-07T12:00:00.000Z")).readBefore).toEqual(before);
    expect((await opens(ines, "2026-10-07T12:50:00.000Z")).readBefore).toEqual(before);
    await asks(ines, "2026-10-07T12:51:00.000Z", "Which form?");
    expect((await opens(ines, "2026-10-07T12:52:00.000Z")).readBefore).toEqual(before);
    expect((await opens(ines, "2026-10-08T08:00:00.000Z")).readBefore).toEqual({
      version: (version ?? 0) + 2,
      at: "2026-10-07T12:52:00.000Z",
    });
  });

  test("is each reader’s own: nobody reads another’s bookmark", async () => {
    for (const actor of [ines, tobias, odile]) await opens(actor, "2026-10-06T09:00:00.000Z");
    for (const actor of [ines, tobias, odile])
      expect(await rowsFor(actor, "plan_bookmarks")).toEqual([actor.personId]);
    expect(await rowsFor(wren, "plan_bookmarks")).toEqual([]);
  });

  test("takes no statement of its own", async () => {
    const session = await sessionOf(ines);
    const sent = await db.statementsDuring(() =>
      openPlanPage(session, planId, "2026-10-06T09:00:00.000Z"),
    );
    expect(sent).toBe(1);
  });

  test("is told for a person who is here, and for nobody else", async () => {
    expect(await visitPlan(tobias, planId, "2026-10-06T09:00:00.000Z")).toBe(true);
    expect(await visitPlan({ ...tobias, orgId: newId() }, planId, "2026-10-06T09:00:00.000Z")).toBe(
      false,
    );
  });
});
