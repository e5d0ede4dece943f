import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { newsSince, whoHears } from "@/db/live";
import { openEar, ring } from "@/db/live-ring";
import { readPlan } from "@/db/plans";
import { record } from "@/db/record";
import { endSession, sessionHash, startSession } from "@/db/sessions";
import type { Actor } from "@/lib/people/standing";
import type { PlanEvent } from "@/lib/plan/event";
import { bram, elsewhere, idOf, ines, odile, orgId, planId, tobias, wren } from "../cast";
import { underway } from "../story";
import { freshDatabase } from "./harness";
import { seedCast } from "./seed-cast";

let db: Awaited<ReturnType<typeof freshDatabase>>;
const everyone = { ines, tobias, odile, wren, bram, elsewhere };

beforeAll(async () => {
  db = await freshDatabase();
  await seedCast(db.ownerSql);
});
afterAll(() => db.drop());

async function signedIn(actor: Actor) {
  const sessionId = await startSession(actor);
  return { sessionId, watch: { sessionHash: sessionHash(sessionId).toString("hex"), planId } };
}

async function recorded(by: Actor, at: string, event: PlanEvent, id = newId()) {
  const answer = await record(by, planId, { id, event }, () => at);
  if (!answer.recorded) throw new Error(JSON.stringify(answer.refusal));
  return answer.version;
}

describe("who hears of a change is who may read the plan at that moment", () => {
  async function hearAsTheyRead() {
    const heard: Record<string, number | null | undefined> = {};
    for (const [name, actor] of Object.entries(everyone)) {
      const { watch } = await signedIn(actor);
      const [hearing] = await whoHears([watch]);
      heard[name] = hearing?.version;
      expect(hearing?.personId, name).toBe(actor.personId);
      const read = await readPlan(actor, planId);
      expect(heard[name], name).toBe(read?.plan.version ?? null);
    }
    return heard;
  }

  test("a draft its author, a delivered plan both sides and HR, and never a colleague or another organisation", async () => {
    expect(await hearAsTheyRead()).toMatchObject({ tobias: 0, ines: null, odile: null });
    for (const { id, by, at, event } of underway().history) {
      const actor = Object.values(everyone).find(({ personId }) => personId === by);
      if (actor) await recorded(actor, at, event, id);
      await hearAsTheyRead();
    }
    const told = await hearAsTheyRead();
    expect(told).toEqual({
      ines: underway().plan.version,
      tobias: underway().plan.version,
      odile: underway().plan.version,
      wren: null,
      bram: null,
      elsewhere: null,
    });
  });

  test("a guest from the invitation on, and a former supervisor no more from the handover on", async () => {
    await recorded(ines, "2026-10-08T09:00:00.000Z", {
      type: "guest_invited",
      guestId: idOf(900),
      personId: bram.personId,
      as: "companion",
    });
    expect((await hearAsTheyRead()).bram).toBeTypeOf("number");
    await recorded(odile, "2026-10-08T10:00:00.000Z", {
      type: "supervisor_changed",
      newSupervisorId: wren.personId,
      reason: "Tobias changes to the early desk.",
    });
    expect(await hearAsTheyRead()).toMatchObject({ tobias: null, wren: expect.any(Number) });
  });

  test("a session that was ended, has idled out or whose person left hears nothing, and asking keeps none alive", async () => {
    const alive = await signedIn(ines);
    const ended = await signedIn(ines);
    const idle = await signedIn(ines);
    const left = await signedIn(bram);
    await endSession(ended.sessionId);
    const seen = await db.ownerSql`update sessions set last_seen_at = now() - interval '59 minutes'
      where id_hash = ${sessionHash(alive.sessionId)} returning last_seen_at`;
    await db.ownerSql`update sessions set last_seen_at = now() - interval '61 minutes' where id_hash = ${sessionHash(idle.sessionId)}`;
    await db.ownerSql`update people set status = 'left' where person_id = ${bram.personId}`;
    const heard = await whoHears([ended, idle, left, alive].map(({ watch }) => watch));
    expect(heard).toEqual([
      null,
      null,
      null,
      { personId: ines.personId, version: expect.any(Number) },
    ]);
    expect(
      await db.ownerSql`select last_seen_at from sessions where id_hash = ${sessionHash(alive.sessionId)}`,
    ).toEqual(seen);
  });
});

describe("news", () => {
  const noted = (version: number) =>
    db.ownerSql`insert into outbox (org_id, plan_id, version, at) values (${orgId}, ${idOf(version)}, ${version}, now())`;

  test("is read once, whichever of two writers commits first", async () => {
    const { seen } = await newsSince(null);
    let first = { seen: "", plans: [""] };
    await db.ownerSql.begin(async (slow) => {
      await slow`insert into outbox (org_id, plan_id, version, at) values (${orgId}, ${idOf(701)}, 1, now())`;
      await noted(702);
      first = await newsSince(seen);
      expect(first.plans).toEqual([idOf(702)]);
    });
    const second = await newsSince(first.seen);
    expect(second.plans).toEqual([idOf(701)]);
    expect((await newsSince(second.seen)).plans).toEqual([]);
  });

  test("of a write that failed is none", async () => {
    const { seen } = await newsSince(null);
    const version = (await readPlan(ines, planId))?.plan.version ?? 0;
    const refused = await record(
      ines,
      planId,
      { id: newId(), expectedVersion: version - 1, event: { type: "letter_read" } },
      () => "2026-10-09T09:00:00.000Z",
    );
    expect(refused.recorded).toBe(false);
    expect((await newsSince(seen)).plans).toEqual([]);
  });

  test("that was there at the clearing before is cleared, what came since stays, and what a copy brought goes", async () => {
    await noted(711);
    const [at] = await db.ownerSql<{ now: string }[]>`select forget_news(null) as now`;
    await noted(712);
    await db.ownerSql`insert into outbox (org_id, plan_id, version, at, tx) values (${orgId}, ${idOf(713)}, 1, now(), '99999999999')`;
    await db.ownerSql`select forget_news(${at?.now ?? ""}::pg_snapshot)`;
    expect(await db.ownerSql`select plan_id from outbox`).toEqual([{ plan_id: idOf(712) }]);
  });
});

describe("a ring", () => {
  test("reaches every process that listens, and many at once are few", async () => {
    const heard: string[] = [];
    const ears = ["one", "other"].map((name) => openEar(() => heard.push(name)));
    await vi.waitFor(() => expect(heard.toSorted()).toEqual(["one", "other"]));
    for (let n = 0; n < 1000; n += 1) ring();
    await vi.waitFor(() => expect(heard.length).toBeGreaterThanOrEqual(4));
    expect(new Set(heard.slice(2))).toEqual(new Set(["one", "other"]));
    await new Promise((resume) => setTimeout(resume, 60));
    expect(heard.length).toBeLessThanOrEqual(8);
    for (const ear of ears) ear.close();
  });

  test("is heard again by an ear opened after the connection was cut", async () => {
    let heard = 0;
    const count = () => {
      heard += 1;
    };
    const lost = openEar(count);
    await vi.waitFor(() => expect(heard).toBe(1));
    await db.ownerSql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'footing live'`;
    await vi.waitFor(() => expect(lost.isOpen).toBe(false));
    const found = openEar(count);
    await vi.waitFor(() => expect(heard).toBe(2));
    ring();
    await vi.waitFor(() => expect(heard).toBe(3));
    found.close();
  });
});
