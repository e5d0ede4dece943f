import { v7 as newId } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closePool } from "@/db/client";
import { readPlan } from "@/db/plans";
import { record } from "@/db/record";
import { DatabaseUnavailable } from "@/db/unavailable";
import type { PlanEvent } from "@/lib/plan/event";
import { idOf, ines, odile, origin, planId, tobias, wren } from "../cast";
import { submitted, underway } from "../story";
import { freshDatabase } from "./harness";
import { seedCast } from "./seed-cast";
import { tellStory } from "./tell-story";

let db: Awaited<ReturnType<typeof freshDatabase>>;
const second = idOf(62_000);

beforeAll(async () => {
  db = await freshDatabase();
  await seedCast(db.ownerSql);
  await db.ownerSql`insert into plans (org_id, plan_id, employee_id, first_supervisor_id, supervisor_id, terms, changed_at)
    select org_id, ${second}, employee_id, first_supervisor_id, supervisor_id, terms, changed_at
    from plans where plan_id = ${origin.planId}`;
});
beforeEach(async () => {
  await db.ownerSql`set session_replication_role = replica`;
  for (const table of ["plan_events", "outbox", "plan_guests", "plan_promises", "plan_hr_waits"])
    await db.ownerSql.unsafe(`delete from ${table}`);
  await db.ownerSql`update plans set version = 0, head = null, status = 'draft', was_delivered = false`;
  await db.ownerSql`set session_replication_role = origin`;
});
afterAll(() => db.drop());

const hour = () => "2026-09-21T09:00:00.000Z";
const later = () => "2026-10-06T09:00:00.000Z";
const question = (text: string): PlanEvent => ({
  type: "question_asked",
  about: { what: "plan" },
  text,
});

describe("an answer that was lost is given again", () => {
  test("the very same, also when the rules would refuse the event by now", async () => {
    const wish = { id: newId(), event: submitted() };
    const first = await record(tobias, planId, wish, hour);
    if (!first.recorded) throw new Error(first.refusal.because);
    expect(first.plan?.status).toBe("in_review");
    expect(await record(tobias, planId, wish, hour)).toEqual({ ...first, plan: null });
    expect(await record(tobias, planId, { ...wish, id: newId() }, hour)).toMatchObject({
      recorded: false,
      refusal: { code: "wrong_status" },
    });
  });

  test("and to nobody who is a stranger to the plan", async () => {
    const wish = { id: newId(), event: submitted() };
    await record(tobias, planId, wish, hour);
    expect(await record(wren, planId, wish, hour)).toEqual({
      recorded: false,
      refusal: { code: "not_found", because: "no_such_plan" },
      since: [],
    });
  });
});

describe("a refusal", () => {
  test("tells what came since the plan was read, when its writer said how far they had read", async () => {
    await tellStory(underway());
    const { version } = underway().plan;
    await record(tobias, planId, { id: newId(), event: question("First?") }, later);
    const refused: PlanEvent = { type: "promise_refused", askId: idOf(1), reason: "No." };
    const answer = (expectedVersion?: number) =>
      record(ines, planId, { id: newId(), event: refused, expectedVersion }, later);
    expect(await answer()).toMatchObject({ refusal: { code: "not_permitted" }, since: [] });
    expect(await answer(version)).toMatchObject({
      refusal: { code: "not_permitted" },
      since: [{ seq: version + 1, by: tobias.personId }],
    });
    expect(await answer(version + 1)).toMatchObject({ since: [] });
    const ahead = { id: newId(), event: question("?"), expectedVersion: version + 5 };
    expect(await record(ines, planId, ahead, later)).toEqual({
      recorded: false,
      refusal: { code: "stale", because: "changed_meanwhile" },
      since: [],
    });
  });

  test("says that nobody of that name is here", async () => {
    await tellStory(underway());
    const invited = { type: "guest_invited", guestId: newId(), as: "companion" } as const;
    const invite = (personId: string) =>
      record(ines, planId, { id: newId(), event: { ...invited, personId } }, later);
    expect(await invite(idOf(63_000))).toEqual({
      recorded: false,
      refusal: { code: "invalid", because: "no_such_person" },
      since: [],
    });
    expect(await invite(wren.personId)).toMatchObject({ recorded: true });
  });
});

describe("somebody else is first, in another process", () => {
  async function overtakenTimes(times: number) {
    await db.ownerSql.unsafe(`
      create sequence overtaken;
      grant usage on sequence overtaken to public;
      create function be_first() returns trigger language plpgsql as $$
      begin
        if nextval('overtaken') <= ${times} then raise exception 'overtaken' using errcode = '40001'; end if;
        return new;
      end $$;
      create trigger be_first before insert on plan_events for each row execute function be_first();`);
  }
  const leaveAlone = () =>
    db.ownerSql.unsafe(
      `drop trigger be_first on plan_events; drop function be_first; drop sequence overtaken`,
    );

  test("it is read and tried anew, unseen by the writer", async () => {
    await tellStory(underway());
    await overtakenTimes(2);
    const wish = { id: newId(), event: question("Still heard?") };
    const answer = await record(ines, planId, wish, later).finally(leaveAlone);
    expect(answer).toMatchObject({ recorded: true, version: underway().plan.version + 1 });
  });

  test("but not for ever: after the third time the writer is told, and nothing is written", async () => {
    await tellStory(underway());
    await overtakenTimes(3);
    const wish = { id: newId(), event: question("Still heard?") };
    const answer = await record(ines, planId, wish, later).finally(leaveAlone);
    expect(answer).toEqual({
      recorded: false,
      refusal: { code: "stale", because: "changed_meanwhile" },
      since: [],
    });
    expect((await readPlan(ines, planId))?.plan.version).toBe(underway().plan.version);
  });

  test("any other trouble of the database is no answer, but an error", async () => {
    await tellStory(underway());
    await db.ownerSql.unsafe(`
      create function fail() returns trigger language plpgsql as $$
      begin raise exception 'broken' using errcode = '22012'; end $$;
      create trigger fail before insert on plan_events for each row execute function fail();`);
    const wish = { id: newId(), event: question("?") };
    const answer = record(ines, planId, wish, later).finally(() =>
      db.ownerSql.unsafe("drop trigger fail on plan_events; drop function fail"),
    );
    await expect(answer).rejects.toMatchObject({ code: "22012" });
  });
});

test("several at once while the database is away: each is told so, and none is taken for recorded", async () => {
  await closePool();
  const known = process.env.FOOTING_LOGIN_URL;
  process.env.FOOTING_LOGIN_URL = "postgres://footing_login@localhost/none?host=/nonexistent";
  try {
    const answers = await Promise.allSettled(
      [planId, second, planId].map((plan) =>
        record(tobias, plan, { id: newId(), event: submitted() }, hour),
      ),
    );
    for (const answer of answers)
      expect(answer).toMatchObject({
        status: "rejected",
        reason: expect.any(DatabaseUnavailable),
      });
  } finally {
    process.env.FOOTING_LOGIN_URL = known;
    await closePool();
  }
  expect(await record(odile, planId, { id: newId(), event: submitted() }, hour)).toMatchObject({
    refusal: { code: "not_found" },
  });
  expect(await record(tobias, planId, { id: newId(), event: submitted() }, hour)).toMatchObject({
    recorded: true,
    version: 1,
  });
});
