import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as postEvents } from "@/app/api/plans/[planId]/events/route";
import type { Actor } from "@/lib/people/standing";
import type { PlanEvent } from "@/lib/plan/event";
import { elsewhere, idOf, ines, odile, planId, tobias, wren } from "../cast";
import { freshDatabase } from "../db/harness";
import { seedCast } from "../db/seed-cast";
import { submitted } from "../story";
import { asLaunched, sent } from "./auth-people";
import { api, cookieOf } from "./plan-api";

let db: Awaited<ReturnType<typeof freshDatabase>>;
const cookies = new Map<Actor, string>();
const as = (actor: Actor) => cookies.get(actor) ?? "";

beforeAll(async () => {
  asLaunched();
  db = await freshDatabase();
  await seedCast(db.ownerSql);
  for (const actor of [ines, tobias, odile, wren, elsewhere])
    cookies.set(actor, await cookieOf(actor));
  const answer = await api.record(planId, wish(submittedLater()), as(tobias));
  expect(answer.status, await answer.clone().text()).toBe(200);
});
afterAll(() => db.drop());

const wish = (event: PlanEvent, put: object = {}) => ({ id: newId(), event, ...put });

/** The plan of the cast, with its dates moved so that it may be submitted today. */
function submittedLater(): PlanEvent {
  const weeks = Math.ceil((Date.now() - Date.parse("2026-09-21")) / (7 * 24 * 3_600_000)) + 1;
  const later = (text: string) =>
    text.replaceAll(/(2026)-(10|11|12)-(\d\d)/g, (day) =>
      new Date(Date.parse(day) + weeks * 7 * 24 * 3_600_000).toISOString().slice(0, 10),
    );
  const event = JSON.parse(JSON.stringify(submitted()));
  return { ...event, document: JSON.parse(later(JSON.stringify(event.document))) };
}

test("a stranger, another organisation and nobody at all find no plan at any address", async () => {
  for (const nobody of [wren, elsewhere, ines]) {
    expect((await api.plan(planId, as(nobody))).status).toBe(404);
    expect((await api.events(planId, as(nobody))).status).toBe(404);
    const asked = await api.record(planId, wish({ type: "letter_read" }), as(nobody));
    expect(asked.status).toBe(404);
    expect((await api.saveDraft(planId, { version: 1, document: {} }, as(nobody))).status).toBe(
      404,
    );
    expect((await api.discard(planId, as(nobody))).status).toBe(404);
    const list = await (await api.plans(as(nobody))).json();
    expect(list.plans).toEqual([]);
  }
  expect((await api.plan(planId)).status).toBe(401);
  expect((await api.record(planId, wish({ type: "letter_read" }))).status).toBe(401);
});

test("what is not there and what is not yours read alike", async () => {
  const notThere = await api.plan(idOf(12_345), as(wren));
  const notYours = await api.plan(planId, as(wren));
  expect(await notThere.text()).toBe(await notYours.text());
});

test("HR reads the plan with what HR may record; the supervisor reads the same plan", async () => {
  const hr = await (await api.plan(planId, as(odile))).json();
  const supervisor = await (await api.plan(planId, as(tobias))).json();
  expect(hr.allowed).toContain("plan_approved");
  expect(supervisor.allowed).not.toContain("plan_approved");
  expect(JSON.stringify(hr.plan)).toBe(JSON.stringify(supervisor.plan));
  const list = await (await api.plans(as(odile))).json();
  expect(list.plans).toMatchObject([{ planId, status: "in_review", standing: "hr" }]);
});

test("the history comes with its proof, from a number on", async () => {
  const all = await (await api.events(planId, as(odile))).json();
  expect(all.entries).toHaveLength(all.version);
  expect(all.entries[0]).toMatchObject({
    seq: 1,
    type: "plan_submitted",
    actorId: tobias.personId,
  });
  const none = await (await api.events(planId, as(odile), `?after=${all.version}`)).json();
  expect(none.entries).toEqual([]);
});

describe("an expected no", () => {
  test("comes with a code, a sentence and a status", async () => {
    const cases: [Actor, PlanEvent, number, string][] = [
      [
        tobias,
        { type: "plan_returned", comments: [{ id: newId(), place: "title", text: "?" }] },
        403,
        "not_permitted",
      ],
      [odile, { type: "approval_withdrawn", reason: "Too early." }, 409, "wrong_status"],
      [tobias, submittedLater(), 409, "wrong_status"],
      [
        odile,
        { type: "correction_noted", entrySeq: 99, whatIsRight: "Not so." },
        422,
        "against_rules",
      ],
    ];
    for (const [actor, event, status, refused] of cases) {
      const answer = await api.record(planId, wish(event), as(actor));
      const body = await answer.json();
      expect([answer.status, body.refused]).toEqual([status, refused]);
      expect(body.because).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("a page read too long ago is told what changed", async () => {
    const answer = await api.record(
      planId,
      wish(
        { type: "plan_returned", comments: [{ id: newId(), place: "title", text: "Say more." }] },
        { expectedVersion: 0 },
      ),
      as(odile),
    );
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      refused: "stale",
      since: [{ event: { type: "plan_submitted" } }],
    });
  });
});

describe("a body that is not what was asked for is answered with a sentence, never with a failure", () => {
  const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
  const cases: [string, string, number][] = [
    ["nothing", "", 400],
    ["broken JSON", "{", 400],
    ["a list", "[]", 422],
    ["an abyss", `{"event":${deep}}`, 400],
    ["a number", "7", 422],
    ["null", "null", 400],
    ["a NUL", JSON.stringify(wish({ type: "plan_withdrawn", reason: "a\u0000b" })), 400],
    [
      "half a character",
      `{"id":"${newId()}","event":{"type":"plan_withdrawn","reason":"\\ud800"}}`,
      400,
    ],
    ["an unknown field", JSON.stringify({ ...wish({ type: "letter_read" }), extra: 1 }), 422],
    ["__proto__", `{"__proto__":{"id":1},"id":"${newId()}","event":{"type":"letter_read"}}`, 422],
    ["a wrong type", JSON.stringify(wish({ type: "letter_read" }, { expectedVersion: "1" })), 422],
    ["an id of another kind", JSON.stringify({ id: "1", event: { type: "letter_read" } }), 422],
    [
      "20,000 characters",
      JSON.stringify(wish({ type: "plan_withdrawn", reason: "x".repeat(20_000) })),
      422,
    ],
    ["an empty text", JSON.stringify(wish({ type: "plan_withdrawn", reason: " " })), 422],
    ["more than 256 KiB", JSON.stringify({ id: newId(), pad: "x".repeat(300_000) }), 413],
  ];
  test.each(cases)("%s", async (_, body, status) => {
    const answer = await api.record(planId, body, as(odile));
    expect(answer.status, await answer.clone().text()).toBe(status);
    expect((await answer.json()).because).toMatch(/\.$/);
  });

  test("bytes that are no text", async () => {
    const request = sent(`/api/plans/${planId}/events`, new Uint8Array([0xff, 0xfe, 0x00]), {
      cookie: as(odile),
      headers: { "content-type": "application/json" },
    });
    const answer = await postEvents(request, { params: Promise.resolve({ planId }) });
    expect(answer.status).toBe(400);
  });

  test.each(["x", "../..", "1", "%00", idOf(3).toUpperCase()])(
    "an address that names no plan: %s",
    async (id) => {
      expect((await api.plan(id, as(odile))).status).toBe(404);
    },
  );

  test("a filter that does not fit", async () => {
    expect((await api.plans(as(odile), "?status=late")).status).toBe(422);
    expect((await api.plans(as(odile), "?limit=0")).status).toBe(422);
  });
});

describe("a form without scripts", () => {
  const form = "application/x-www-form-urlencoded";

  test("records and goes back to the plan", async () => {
    const fields = new URLSearchParams({
      id: newId(),
      "event.type": "correction_noted",
      "event.entrySeq:number": "1",
      "event.whatIsRight": "The desk is the late desk.",
    });
    const answer = await api.record(planId, fields.toString(), as(odile), form);
    expect(answer.status, await answer.clone().text()).toBe(303);
    expect(answer.headers.get("location")).toBe(`/plans/${planId}`);
  });

  test("that is refused gives every typed text back", async () => {
    const fields = new URLSearchParams({
      id: newId(),
      "event.type": "correction_noted",
      "event.entrySeq:number": "9999",
      "event.whatIsRight": "A text with <b>signs</b> in it.",
    });
    const answer = await api.record(planId, fields.toString(), as(odile), form);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("A text with &lt;b&gt;signs&lt;/b&gt; in it.");
  });
});

describe("a draft", () => {
  test("is begun for one's own report only, saved on its version, and never overwritten unseen", async () => {
    const mine = newId();
    const refused = await api.begin({ id: newId(), employeeId: wren.personId }, as(tobias));
    expect(refused.status).toBe(403);
    expect((await api.begin({ id: newId(), employeeId: ines.personId }, as(wren))).status).toBe(
      403,
    );
    const begun = await api.begin({ id: mine, employeeId: ines.personId }, as(tobias));
    expect(begun.status).toBe(201);

    const first = await api.saveDraft(
      mine,
      { version: 1, document: { title: "Hand-offs" } },
      as(tobias),
    );
    expect(await first.json()).toMatchObject({ version: 2 });
    const old = await api.saveDraft(mine, { version: 1, document: { title: "Older" } }, as(tobias));
    expect(old.status).toBe(409);
    expect(await old.json()).toMatchObject({
      refused: "stale",
      version: 2,
      document: { title: "Hand-offs" },
    });

    for (const other of [ines, odile, wren]) {
      expect((await api.plan(mine, as(other))).status).toBe(404);
      expect((await api.saveDraft(mine, { version: 2, document: {} }, as(other))).status).toBe(404);
    }
    expect((await api.discard(mine, as(tobias))).status).toBe(200);
    expect((await api.plan(mine, as(tobias))).status).toBe(404);
  });
});
