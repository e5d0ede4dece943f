import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor, Standing } from "@/lib/people/standing";
import { type EventType, eventTypes } from "@/lib/plan/event";
import { policy } from "@/lib/plan/policy";
import type { Status } from "@/lib/plan/status";
import en from "@/lib/wording/en.json";
import { bram, cover, elsewhere, handoff, idOf, ines, odile, planId, tobias } from "../cast";
import { freshDatabase } from "../db/harness";
import { seedCast } from "../db/seed-cast";
import { asLaunched } from "./auth-people";
import { api, cookieOf } from "./plan-api";
import { plansInEveryStatus, results } from "./stories";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Shape = { type: EventType } & { [key: string]: Json };

const golden: Shape[] = JSON.parse(
  readFileSync(new URL("../lib/plan/event.golden.json", import.meta.url), "utf8"),
);

let db: Awaited<ReturnType<typeof freshDatabase>>;
let plans: Record<Status, string>;
const cookies = new Map<Actor, string>();
const people: Record<Standing, Actor> = {
  employee: ines,
  supervisor: tobias,
  hr: odile,
  guest: bram,
};
const folder = mkdtempSync(join(tmpdir(), "footing-clock-"));

/** The clock of the process stands on 6 October 2026, a Tuesday in the plan's first week. */
function moveClock() {
  const file = join(folder, "clock");
  writeFileSync(file, String(Date.parse("2026-10-06T09:00:00.000Z") - Date.now()));
  process.env.FOOTING_CLOCK_FILE = file;
}

beforeAll(async () => {
  asLaunched();
  moveClock();
  db = await freshDatabase();
  await seedCast(db.ownerSql);
  plans = await plansInEveryStatus(db.ownerSql, planId);
  for (const actor of [...Object.values(people), elsewhere])
    cookies.set(actor, await cookieOf(actor));
});
afterAll(async () => {
  delete process.env.FOOTING_CLOCK_FILE;
  rmSync(folder, { recursive: true });
  await db.drop();
});

const events = async () => {
  const [row] = await db.ownerSql<{ n: number }[]>`select count(*)::int as n from plan_events`;
  return row?.n;
};

const [day, moment, uuid] = [
  /^\d{4}-\d\d-\d\d$/,
  /^\d{4}-\d\d-\d\dT/,
  /^[0-9a-f]{8}-[0-9a-f-]{27}$/,
];
const theirs = newId();
const long = "x".repeat(20_000);

/** What is tried in place of a value: first what no rule and no shape may take, then what may be fine. */
function tries(value: Json): { bad: Json[]; odd: Json[] } {
  if (typeof value === "number") return { bad: ["7", null], odd: [-1, 0, 1.5, 1e12] };
  if (typeof value === "boolean") return { bad: ["yes", null], odd: [!value] };
  if (typeof value !== "string") return { bad: [7, "text"], odd: [] };
  if (day.test(value))
    return {
      bad: ["", "2026-02-30", "1 December", "1999-12-31", "a\u0000b", "\ud800", null],
      odd: ["2001-01-01", "2026-10-26", "2026-12-25", "2027-10-06", "2025-10-06"],
    };
  if (moment.test(value))
    return {
      bad: ["", "2026-10-07", "2026-10-07T09:00:00", "1999-12-31T09:00:00Z", "soon", null],
      odd: ["2001-01-01T09:00:00Z", "2026-12-25T09:00:00Z", "2027-10-06T09:00:00+02:00"],
    };
  if (uuid.test(value)) return { bad: ["", "1", `${value}0`, "\ud800", null], odd: [theirs] };
  return {
    bad: ["", "  ", long, "a\u0000b", "\ud800", "b\udc00", null, 7],
    odd: ["x", "שלום, זה בסדר", "👩‍🍳 fine", "Zeile\r\n\tzwei", "<script>alert(1)</script>"],
  };
}

/** Every place in an event at which one value stands, with a copy of the event that has another there. */
function places(value: Json, put: (other: Json) => Json, path: string[] = []): Place[] {
  const here =
    path.length > 0 && path.at(-1) !== "type" ? [{ path: path.join("."), value, put }] : [];
  if (typeof value !== "object" || value === null) return here;
  return [
    ...here,
    ...Object.entries(value)
      .slice(0, 12)
      .flatMap(([key, part]) =>
        places(
          part,
          (other) =>
            put(
              Array.isArray(value)
                ? value.map((one, n) => (String(n) === key ? other : one))
                : { ...value, [key]: other },
            ),
          [...path, key],
        ),
      ),
  ];
}
type Place = { path: string; value: Json; put: (other: Json) => Json };

/** The person who may record it, on a plan that is in a status in which they may. */
function whereAndWho(type: EventType) {
  const { by, while: when } = policy[type];
  const status = when.includes("underway") ? "underway" : when[0];
  const [standing] = by;
  if (!status || !standing) throw new Error("nobody may record it");
  return { plan: plans[status], cookie: cookies.get(people[standing]) ?? "" };
}

/** Sends an event on a version that is one behind, so that even a good one is answered and not recorded. */
async function send(type: EventType, event: Json, put: object = {}) {
  const { plan, cookie } = whereAndWho(type);
  const body = JSON.stringify({ id: newId(), expectedVersion: 0, event, ...put });
  const answer = await api.record(plan, body, cookie);
  return { status: answer.status, body: await answer.json() };
}

/** A message of the wording file as a pattern: anything may stand where a value does. */
function pattern(message: string): RegExp {
  let flat = message;
  while (/\{[^{}]*\}/.test(flat)) flat = flat.replaceAll(/\{[^{}]*\}/g, "\u0001");
  const parts = flat.split("\u0001").map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}

const sentences = [en.refusals, en.api, en.fields]
  .flatMap((all) => Object.values(all))
  .filter((one) => typeof one === "string")
  .map(pattern);

/** Whole sentences of the wording file, with a full stop. */
const isOurs = (because: unknown) =>
  typeof because === "string" &&
  because.endsWith(".") &&
  sentences.some((sentence) => sentence.test(because));

/** "I give no statement" is an answer. */
const mayBeNothing = ["hearing_statement_given.text"];

const complaint = (what: string, { status, body }: Awaited<ReturnType<typeof send>>) =>
  `${what}: ${status} ${JSON.stringify(body.because)}`;

describe.each(golden.map((event) => [event.type, event] as const))("%s", (type, event) => {
  test("refuses what does not fit any place of it, with a sentence, and records nothing", async () => {
    const before = await events();
    const wrong: string[] = [];
    for (const { path, value, put } of places(event, (other) => other)) {
      for (const other of tries(value).bad) {
        if (other === null && mayBeNothing.includes(`${type}.${path}`)) continue;
        const answer = await send(type, put(other));
        const isRefused = answer.status === 422 || answer.status === 400;
        if (!isRefused || !isOurs(answer.body.because))
          wrong.push(complaint(`${path} = ${JSON.stringify(other)?.slice(0, 40)}`, answer));
      }
    }
    for (const [what, other] of [
      ["an unknown field", { ...event, extra: 1 }],
      ["an unknown type", { ...event, type: `${type}_too` }],
      ["no type", { ...event, type: undefined as unknown as Json }],
      ["a list", [event]],
    ] as [string, Json][]) {
      const answer = await send(type, other);
      if (answer.status !== 422 || !isOurs(answer.body.because))
        wrong.push(complaint(what, answer));
    }
    expect(wrong).toEqual([]);
    expect(await events()).toBe(before);
  });

  test("answers what is odd, early, late or somebody else's, with a sentence and never with a failure", async () => {
    const before = await events();
    const wrong: string[] = [];
    for (const { path, value, put } of places(event, (other) => other)) {
      for (const other of tries(value).odd) {
        const answer = await send(type, put(other));
        const isAnswered = answer.status >= 400 && answer.status < 500;
        if (!isAnswered || !isOurs(answer.body.because))
          wrong.push(complaint(`${path} = ${JSON.stringify(other)}`, answer));
      }
    }
    expect(wrong).toEqual([]);
    expect(await events()).toBe(before);
  });

  test("is not there for another organisation, and in no plan that is not there", async () => {
    const body = { id: newId(), event };
    const { plan, cookie } = whereAndWho(type);
    const asked = [
      await api.record(plan, body, cookies.get(elsewhere)),
      await api.record(theirs, body, cookie),
    ];
    for (const answer of asked) {
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ because: en.refusals.no_such_plan });
    }
  });
});

describe("a day that is past, too late or in the wrong order is refused beside its field", () => {
  const cases: [EventType, string, Json, keyof typeof en.refusals][] = [
    ["check_in_added", "at", "2026-10-05T09:00:00Z", "not_in_the_past"],
    ["check_in_added", "at", "2027-10-06T09:00:00Z", "after_the_end"],
    ["check_in_moved", "newAt", "2026-10-05T09:00:00Z", "not_in_the_past"],
    ["check_in_moved", "newAt", "2026-12-25T09:00:00Z", "after_the_end"],
    ["control_renewed", "untilOn", "2026-10-06", "not_in_the_past"],
    ["control_renewed", "untilOn", "2027-10-30", "after_the_end"],
    ["hearing_opened", "statementByOn", "2026-10-12", "statement_needs_time"],
    ["hearing_opened", "statementByOn", "2027-11-11", "statement_waits_too_long"],
    ["plan_extended", "endsOn", "2026-10-26", "extension_not_later"],
    ["plan_extended", "endsOn", "2027-12-18", "extension_too_long"],
    ["plan_paused", "fromOn", "2025-10-06", "pause_too_far_back"],
    ["plan_paused", "fromOn", "2027-10-06", "after_the_end"],
    ["plan_resumed", "onOn", "2025-10-06", "resumes_before_pause"],
    ["plan_resumed", "onOn", "2028-10-06", "pause_too_long"],
    ["promise_asked", "byOn", "2026-10-05", "not_in_the_past"],
    ["promise_asked", "byOn", "2027-10-05", "after_the_end"],
    ["support_missing_reported", "onDays", ["2026-10-02"], "missing_before_the_start"],
    ["support_missing_reported", "onDays", ["2026-10-07"], "not_in_the_future"],
    ["week_left_out", "weekOf", "2026-10-06", "weeks_start_on_monday"],
    ["week_left_out", "weekOf", "2027-10-04", "week_has_not_begun"],
  ];
  const eventOf = (type: EventType) => golden.find((event) => event.type === type) ?? { type };

  /** The golden event, speaking of what is on the plan it is sent to. */
  const onThisPlan: Partial<Record<EventType, object>> = {
    check_in_moved: { checkInId: "rhythm-2026-10-12" },
    control_renewed: { controlId: idOf(501) },
    hearing_opened: { results },
    support_missing_reported: { promiseId: cover },
    week_left_out: { expectationId: handoff },
  };

  test.each(cases)("%s: %s on %s", async (type, field, value, because) => {
    const good = { ...eventOf(type), ...onThisPlan[type] };
    const answer = await send(type, { ...good, [field]: value } as Json);
    expect(answer).toMatchObject({ status: 422, body: { field } });
    expect(pattern(en.refusals[because]).test(answer.body.because)).toBe(true);
  });
});

test("a text of one character, of 10,000, from right to left or with emoji is kept as it was written", async () => {
  const texts = ["x", "y".repeat(10_000), "שלום, זה בסדר", "👩‍🍳 fine", "<b>bold</b> & “so”"];
  for (const text of texts) {
    const event = { type: "question_asked", about: { what: "plan" }, text };
    const asked = await api.record(plans.underway, { id: newId(), event }, cookies.get(ines));
    expect(asked.status, await asked.clone().text()).toBe(200);
  }
  const { entries } = await (await api.events(plans.underway, cookies.get(odile))).json();
  const kept = entries
    .slice(-texts.length)
    .map((entry: { body: { text: string } }) => entry.body.text);
  expect(kept).toEqual(texts);
});

test("a text that came too late is given back whole, with who changed what", async () => {
  const fields = new URLSearchParams({
    id: newId(),
    "expectedVersion:number": "1",
    "event.type": "question_asked",
    "event.about.what": "plan",
    "event.text": "A question that took an hour to write.",
  });
  const form = "application/x-www-form-urlencoded";
  const answer = await api.record(plans.delivered, fields.toString(), cookies.get(ines), form);
  const page = await answer.text();
  expect(answer.status, page).toBe(409);
  expect(page).toContain("A question that took an hour to write.");
  expect(page).toContain("Tobias");
});

test("every kind of event is tried", () => {
  expect(golden.map(({ type }) => type).toSorted()).toEqual(eventTypes.toSorted());
});
