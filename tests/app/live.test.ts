import { spawn } from "node:child_process";
import { once } from "node:events";
import { NextRequest } from "next/server";
import { v7 as newId } from "uuid";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { endStreams } from "@/app/api/live/end-streams";
import { EventStream } from "@/app/api/live/event-stream";
import { GET } from "@/app/api/live/route";
import { sealSession } from "@/app/auth/cookie";
import { record } from "@/db/record";
import { endSession, sessionHash, startSession } from "@/db/sessions";
import type { Actor } from "@/lib/people/standing";
import type { PlanEvent } from "@/lib/plan/event";
import { proxy } from "@/proxy";
import { elsewhere, idOf, ines, odile, planId, tobias, wren } from "../cast";
import { freshDatabase } from "../db/harness";
import { seedCast } from "../db/seed-cast";
import { underway } from "../story";
import { asLaunched, ORIGIN } from "./auth-people";
import { openReader } from "./live-reader";
import { cookieOf } from "./plan-api";

let db: Awaited<ReturnType<typeof freshDatabase>>;
let version = 0;
const open: Awaited<ReturnType<typeof openReader>>[] = [];

beforeAll(async () => {
  asLaunched();
  db = await freshDatabase();
  await seedCast(db.ownerSql);
  const cast = [ines, tobias, odile];
  for (const { id, by, at, event } of underway().history) {
    const actor = cast.find(({ personId }) => personId === by);
    if (actor) version = await recorded(actor, event, at, id);
  }
});
afterEach(async () => {
  for (const reader of open.splice(0)) await reader.leaves();
});
afterAll(() => db.drop());

async function recorded(
  by: Actor,
  event: PlanEvent,
  at = "2026-10-06T09:00:00.000Z",
  id = newId(),
) {
  const answer = await record(by, planId, { id, event }, () => at);
  if (!answer.recorded) throw new Error(JSON.stringify(answer.refusal));
  return answer.version;
}

const question = (text: string): PlanEvent => ({
  type: "question_asked",
  about: { what: "plan" },
  text,
});

async function reading(who: Actor | string, from = version, headers = {}) {
  const cookie = typeof who === "string" ? who : await cookieOf(who);
  const reader = await openReader(cookie, planId, from, headers);
  open.push(reader);
  return reader;
}

describe("a change is told within two seconds", () => {
  test("to employee, supervisor and HR, and as a number only", async () => {
    const readers = [await reading(ines), await reading(tobias), await reading(odile)];
    version = await recorded(ines, question("Which desk is meant?"));
    for (const one of readers) {
      expect(await one.hears(version)).toEqual([version]);
      const sent = one.heard.text.match(/^data: .*$/gm);
      expect(sent).toEqual([`data: ${JSON.stringify({ planId, version })}`]);
    }
  });

  test("to nobody who may not read the plan, and in the same words whether it is there or not", async () => {
    for (const nobody of [wren, elsewhere])
      expect((await reading(nobody)).response.status).toBe(404);
    expect((await reading("")).response.status).toBe(401);
    expect((await reading("footing-session=forged")).response.status).toBe(401);
    const cookie = await cookieOf(wren);
    const notYours = await (await openReader(cookie, planId, 0)).response.text();
    const notThere = await (await openReader(cookie, idOf(12_345), 0)).response.text();
    expect(notYours).toBe(notThere);
    expect((await openReader(cookie, "no-id", 0)).response.status).toBe(400);
    expect((await openReader(cookie, planId, -1)).response.status).toBe(400);
  });

  test("to a reader of another process", async () => {
    const program = ["--import", "tsx", "--conditions=react-server", "tests/app/live-process.ts"];
    const watch = [sessionHash(await startSession(tobias)).toString("hex"), planId, `${version}`];
    const other = spawn(process.execPath, [...program, ...watch], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    other.stdout.on("data", (text) => {
      said += text;
    });
    await vi.waitFor(() => expect(said).toContain("listens"), 20_000);
    version = await recorded(ines, question("And in another process?"));
    await vi.waitFor(() => expect(said).toContain(`"version":${version}}`), 20_000);
    other.kill("SIGKILL");
    await once(other, "exit");
  });

  test("when it came between reading the page and opening the stream, and to who comes again only what is new", async () => {
    const before = version;
    version = await recorded(ines, question("What was before?"));
    expect(await (await reading(tobias, before)).hears(version)).toEqual([version]);
    const again = await reading(tobias, before, { "last-event-id": String(version) });
    version = await recorded(ines, question("What came after?"));
    expect(await again.hears(version)).toEqual([version]);
  });

  test("though the process that wrote died before it could ring", async () => {
    const reader = await reading(tobias);
    await vi.waitFor(() => expect(reader.heard.text).toContain("retry"), 20_000);
    await db.ownerSql`update plans set version = version + 1 where plan_id = ${planId}`;
    await db.ownerSql`insert into outbox (org_id, plan_id, version, at) select org_id, plan_id, version, now() from plans where plan_id = ${planId}`;
    expect(await reader.hears(version + 1)).toEqual([version + 1]);
    await db.ownerSql`update plans set version = version - 1 where plan_id = ${planId}`;
    await db.ownerSql`delete from outbox`;
  });

  test("after the database had cut every connection", async () => {
    const reader = await reading(tobias);
    await db.ownerSql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = 'footing_login'`;
    version = await recordedAtLast(question("Is anyone there?"));
    expect(await reader.hears(version)).toEqual([version]);
    version = await recorded(ines, question("And at once again?"));
    expect(await reader.hears(version)).toContain(version);
  });
});

/** A cut connection loses the statement that used it: whoever wrote sends it again. */
async function recordedAtLast(event: PlanEvent) {
  const id = newId();
  const write = () => recorded(ines, event, undefined, id);
  return write().catch(write).catch(write);
}

describe("a stream ends", () => {
  test("with the session, at the next change", async () => {
    const sessionId = await startSession(tobias);
    const reader = await reading(`footing-session=${await sealSession(sessionId)}`);
    const stays = await reading(tobias);
    await endSession(sessionId);
    version = await recorded(ines, question("Who hears this?"));
    expect(await stays.hears(version)).toEqual([version]);
    expect(await reader.isOver()).toBe(true);
    expect(reader.versions).toEqual([]);
  });

  test("for a reader who does not read, after a bounded number of events", () => {
    const slow = new EventStream({ sessionHash: "", planId }, 0);
    const told: number[] = [];
    vi.spyOn(slow, "end").mockImplementation(() => void told.push(0));
    for (let n = 1; n <= 20; n += 1) slow.tell(n);
    expect(told.length).toBeGreaterThan(0);
    vi.restoreAllMocks();
    slow.end();
  });

  test("when the process is about to stop, and nothing of it stays", async () => {
    const readers = [await reading(ines), await reading(tobias)];
    endStreams();
    for (const reader of readers) expect(await reader.isOver()).toBe(true);
    await vi.waitFor(async () => {
      const ears = await db.ownerSql`select 1 from pg_stat_activity
        where datname = current_database() and application_name = 'footing live'`;
      expect(ears).toHaveLength(0);
    }, 20_000);
    process.env.FOOTING_DRAINING = "1";
    const late = await reading(ines);
    expect(await late.isOver()).toBe(true);
    expect(late.heard.text).toMatch(/^retry: \d+\n\n$/);
    delete process.env.FOOTING_DRAINING;
  });
});

test("a former supervisor is told no more from the handover on, and their successor is", async () => {
  const former = await reading(tobias);
  version = await recorded(odile, {
    type: "supervisor_changed",
    newSupervisorId: wren.personId,
    reason: "Tobias changes to the early desk.",
  });
  const successor = await reading(wren);
  version = await recorded(ines, question("Who answers me now?"));
  expect(await successor.hears(version)).toEqual([version]);
  expect(former.versions).toEqual([]);
  expect((await reading(tobias)).response.status).toBe(404);
});

test("nobody holds more than twenty streams; beyond, and without streams, the version is asked for", async () => {
  const cookie = await cookieOf(ines);
  for (let n = 0; n < 20; n += 1) expect((await reading(cookie)).response.status).toBe(200);
  const refused = await reading(cookie);
  expect(refused.response.status).toBe(503);
  expect(refused.response.headers.get("retry-after")).toBe("30");
  const ask = (who: string) =>
    GET(new Request(`${ORIGIN}/api/live?plan=${planId}&version=0`, { headers: { cookie: who } }));
  expect(await (await ask(cookie)).json()).toEqual({ planId, version });
  expect((await ask(await cookieOf(elsewhere))).status).toBe(404);
  expect((await ask("")).status).toBe(401);
});

test("nothing on the way may keep, change or hold back a stream", async () => {
  const { response } = await reading(odile);
  const dressed = proxy(new NextRequest(`${ORIGIN}/api/live`));
  for (const { headers } of [response, dressed])
    expect(headers.get("cache-control")).toBe("private, no-store, no-transform");
  expect(response.headers.get("x-accel-buffering")).toBe("no");
});
