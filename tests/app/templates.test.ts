import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { beginDraft } from "@/db/drafts";
import { readPlan } from "@/db/plans";
import { record } from "@/db/record";
import { tellHandOffs } from "@/db/seed/hand-offs";
import { loadPeople } from "@/db/seed/load-people";
import { actorOf, organisation, type PersonKey, people, personId } from "@/db/seed/people";
import { tellReviews } from "@/db/seed/reviews";
import type { Happening, ToldPlan } from "@/db/seed/telling";
import { termsFrom } from "@/db/terms";
import { type PlanDocument, templates } from "@/lib/plan/document";
import { structureOf } from "@/lib/plan/template/templates";
import { addDays } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";
import { freshDatabase } from "../db/harness";
import { asLaunched } from "./auth-people";
import { api, cookieOf } from "./plan-api";

let db: Awaited<ReturnType<typeof freshDatabase>>;
const folder = mkdtempSync(join(tmpdir(), "footing-templates-"));
const clock = join(folder, "clock");
const cookies = new Map<PersonKey, string>();

const setClock = (moment: string) => writeFileSync(clock, String(Date.parse(moment) - Date.now()));

const termsOn = (day: string) => termsFrom({ ...organisation, presets: {} }, day);

function told(tell: typeof tellHandOffs): ToldPlan {
  const { begunAt } = tell("2026-10-05", termsOn("2026-10-05"));
  return tell("2026-10-05", termsOn(dayOf(begunAt, organisation.zone)));
}

const handOffs = told(tellHandOffs);
const reviews = told(tellReviews);
const opensHearing = handOffs.told.findIndex(({ event }) => event.type === "hearing_opened");
const underwayAt = handOffs.told[opensHearing]?.at ?? "";

async function happens({ planId }: ToldPlan, all: Happening[]) {
  for (const { id, at, by, event } of all) {
    const answer = await record(actorOf(by), planId, { id, event }, () => at);
    if (!answer.recorded) throw new Error(`${event.type} at ${at}: ${answer.refusal.because}`);
  }
}

async function begins({ planId, employee, supervisor, begunAt }: ToldPlan) {
  const draft = { planId, employeeId: personId(employee) };
  expect(await beginDraft(actorOf(supervisor), draft, begunAt)).toBe(true);
}

beforeAll(async () => {
  asLaunched();
  const { privateKey } = generateKeyPairSync("ed25519");
  process.env.SIGNING_KEY = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  process.env.FOOTING_CLOCK_FILE = clock;
  setClock(underwayAt);
  db = await freshDatabase();
  await loadPeople();
  for (const key of ["tobias", "ines", "odile", "lena", "petra", "wren"] as const)
    cookies.set(key, await cookieOf(actorOf(key)));
  for (const plan of [handOffs, reviews]) await begins(plan);
  await happens(handOffs, handOffs.told.slice(0, opensHearing));
  await happens(reviews, reviews.told);
});
afterAll(async () => {
  delete process.env.FOOTING_CLOCK_FILE;
  rmSync(folder, { recursive: true });
  await db.drop();
});

type Stored = { document: PlanDocument };

const storedDraft = async (planId: string) => {
  const [row] = await db.ownerSql<
    Stored[]
  >`select document from plan_drafts where plan_id = ${planId}`;
  return row?.document;
};

/** What happens when somebody begins a plan, and what is stored of it. */
async function begin(by: PersonKey, forWhom: PersonKey, more: object) {
  const id = newId();
  const answer = await api.begin({ id, employeeId: personId(forWhom), ...more }, cookies.get(by));
  return { status: answer.status, said: await answer.json(), stored: await storedDraft(id) };
}

describe("a template", () => {
  test.each(templates)(
    "%s puts its structure into the draft, with the kind of gap beside it",
    async (template) => {
      const { status, stored } = await begin("tobias", "wren", { template, gapKind: "skill" });
      const { rhythm, expectations } = structureOf(template);
      expect(status).toBe(201);
      expect(stored).toMatchObject({ template, gapKind: "skill", rhythm });
      expect(stored?.expectations).toHaveLength(expectations.length);
      expect(stored?.promises.map(({ owner }) => owner)).toEqual(
        expectations.flatMap(({ help }) => help),
      );
    },
  );

  test("can be left out: the draft begins empty", async () => {
    const { status, stored } = await begin("tobias", "wren", { gapKind: "repeated" });
    expect([status, stored?.template]).toEqual([201, undefined]);
    expect(stored?.expectations).toEqual([]);
  });

  test.each([
    ["one that is not there", { template: "attitude" }],
    ["a template and an earlier plan at once", { template: "skill", copyFrom: newId() }],
    ["text of one's own for it", { template: "skill", expectations: [{ title: "Mine" }] }],
    ["an earlier plan that is no id", { copyFrom: "../1" }],
  ])("is refused with a sentence: %s", async (_, more) => {
    const { status, said, stored } = await begin("tobias", "wren", more);
    expect([status, stored]).toEqual([422, undefined]);
    expect(said.because).toMatch(/^[A-Z].*\.$/);
  });

  test("is for those who report to one today, and for nobody who is not signed in", async () => {
    const strange = await begin("tobias", "jonas", { template: "skill" });
    expect([strange.status, strange.stored]).toEqual([403, undefined]);
    const nobody = await api.begin({
      id: newId(),
      employeeId: personId("wren"),
      template: "skill",
    });
    expect(nobody.status).toBe(401);
  });

  test("works from a form without scripts, and a refusal comes as a page", async () => {
    const form = (whom: PersonKey) => {
      const id = newId();
      const fields = { id, gapKind: "repeated", template: "omissions", employeeId: personId(whom) };
      return api.begin(new URLSearchParams(fields).toString(), cookies.get("tobias"), formType);
    };
    const taken = await form("wren");
    expect(taken.status).toBe(303);
    expect(taken.headers.get("location")).toMatch(/^\/plans\/[\da-f-]+\/draft$/);
    const refused = await form("jonas");
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("somebody who reports to you");
  });
});

test("a draft that is sent twice is begun once, and nobody takes another's place", async () => {
  const id = newId();
  const send = (by: PersonKey, whom: PersonKey) =>
    api.begin({ id, employeeId: personId(whom), template: "quality" }, cookies.get(by));
  const first = await send("tobias", "wren");
  const stored = await storedDraft(id);
  const again = await send("tobias", "wren");
  expect([first.status, again.status]).toEqual([201, 201]);
  expect((await send("lena", "jonas")).status).toBe(403);
  expect(await storedDraft(id)).toEqual(stored);
});

const formType = "application/x-www-form-urlencoded";

describe("an earlier plan", () => {
  const copyFrom = handOffs.planId;

  const textsIn = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
  };

  test("is copied by its supervisor, and nothing of the earlier employee gets across", async () => {
    const { status, stored } = await begin("tobias", "wren", { copyFrom, gapKind: "repeated" });
    expect(status).toBe(201);
    const read = await readPlan(actorOf("tobias"), copyFrom);
    if (!read?.plan.document || !stored) throw new Error("both plans are there");
    const standards = read.plan.document.expectations.map(({ standard }) => standard);
    expect(stored.expectations.map(({ standard }) => standard)).toEqual(standards);

    const own = read.plan.document.expectations.flatMap(({ title, standard, measure }) => [
      ...[title, standard, measure.counted, measure.unit],
      ...[measure.kind, measure.better, measure.target.over],
    ]);
    const fresh = await begin("tobias", "wren", { gapKind: "repeated" });
    const known = new Set([...textsIn(fresh.stored), ...own, "deadlines", "repeated"]);
    const strange = textsIn(stored).filter((text) => !known.has(text));
    const history = new Set(textsIn([read.history, read.plan]));
    expect(strange.filter((text) => history.has(text) && !structural.includes(text))).toEqual([]);

    const whole = JSON.stringify(stored);
    for (const { name, personId: id } of people)
      for (const part of [...name.split(" "), id]) expect(whole).not.toContain(part);
  });

  const structural = ["commitment", "supervisor", "hr", "employee"];

  test("is not there to be copied for its employee, for HR, for another supervisor, nor when it does not exist", async () => {
    for (const [by, whom] of [
      ["ines", "wren"],
      ["odile", "wren"],
      ["lena", "jonas"],
      ["wren", "ines"],
    ] as const) {
      const { status, stored } = await begin(by, whom, { copyFrom });
      expect([by, status, stored]).toEqual([by, 404, undefined]);
    }
    const nowhere = await begin("tobias", "wren", { copyFrom: newId() });
    const notYours = await begin("lena", "jonas", { copyFrom });
    expect(nowhere.said).toEqual(notYours.said);
  });

  test("does not widen whom one may begin a plan for", async () => {
    expect((await begin("tobias", "jonas", { copyFrom })).status).toBe(403);
  });

  test("is not copied from a draft", async () => {
    const draft = newId();
    await api.begin({ id: draft, employeeId: personId("bram") }, cookies.get("tobias"));
    const { status, stored } = await begin("tobias", "wren", { copyFrom: draft });
    expect([status, stored]).toEqual([409, undefined]);
  });

  test("passes with a handover: the former supervisor finds nothing, the new one a structure without the other's words", async () => {
    const earlier = { copyFrom: reviews.planId };
    const from = { at: new Date(Date.parse(reviews.told.at(-1)?.at ?? "") + 60_000).toISOString() };
    setClock(from.at);
    expect((await begin("lena", "mina", earlier)).status).toBe(201);
    await happens(reviews, [
      {
        id: newId(),
        at: from.at,
        by: "odile",
        event: {
          type: "supervisor_changed",
          newSupervisorId: personId("petra"),
          reason: "Another team.",
        },
      },
    ]);
    expect((await begin("lena", "mina", earlier)).status).toBe(404);
    const { status, stored } = await begin("petra", "nora", earlier);
    expect(status).toBe(201);
    for (const one of stored?.expectations ?? [])
      expect(Object.keys(one).toSorted()).toEqual(["id", "measure"]);
  });

  test("is copied until the day on which it stops counting, and from then on no more", async () => {
    await happens(handOffs, handOffs.told.slice(opensHearing));
    const closing = handOffs.told.find(({ event }) => event.type === "plan_closed")?.event;
    const last = closing?.type === "plan_closed" ? closing.stopsCountingOn : "";
    setClock(`${addDays(last, -1)}T12:00:00.000Z`);
    expect((await begin("tobias", "wren", { copyFrom })).status).toBe(201);
    setClock(`${last}T12:00:00.000Z`);
    const { status, said, stored } = await begin("tobias", "wren", { copyFrom });
    expect([status, stored]).toEqual([422, undefined]);
    expect(said.because).toContain("no longer counts");
  });
});
