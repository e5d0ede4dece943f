import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDraft } from "@/db/drafts";
import { readHistory } from "@/db/history";
import { findCredential } from "@/db/people";
import { listPlans, readPlanPage } from "@/db/plans";
import { readPrivate } from "@/db/private";
import { record } from "@/db/record";
import { loadDemo } from "@/db/seed/demo";
import { type DemoPlan, demoEvents } from "@/db/seed/demo-events";
import { actorOf, type PersonKey, people, personId } from "@/db/seed/people";
import { startSession } from "@/db/sessions";
import { createOrganisation, setUpSoFar } from "@/db/setup";
import { currentSigningKey } from "@/db/signing-key";
import { newOrganisation, newPerson } from "@/lib/people/person";
import { editionHash, fingerprint } from "@/lib/proof/receipt";
import { verifyHistory } from "@/lib/proof/verify";
import { freshDatabase } from "./harness";
import { freshKey } from "./private-people";

process.env.SIGNING_KEY ??= generateKeyPairSync("ed25519")
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();

process.env.FIELD_KEY ??= freshKey();

const today = "2026-11-22";
const [handOffs, reviews, delivered, inReview, drafted] = demoEvents(today) as [
  DemoPlan,
  DemoPlan,
  DemoPlan,
  DemoPlan,
  DemoPlan,
];
const sessionOf = (key: PersonKey) => startSession(actorOf(key));

describe("the demo", () => {
  let db: Awaited<ReturnType<typeof freshDatabase>>;
  let seconds: number;

  beforeAll(async () => {
    db = await freshDatabase();
    const begun = performance.now();
    expect(await loadDemo(today)).toBe("loaded");
    seconds = (performance.now() - begun) / 1000;
  });
  afterAll(() => db.drop());

  test("is there in a few seconds", () => {
    expect(seconds).toBeLessThan(60);
  });

  test("is an organisation of its own kind, with all its people", async () => {
    expect(await setUpSoFar()).toEqual({ organisation: false, demo: true });
    const [row] = await db.ownerSql`select count(*)::int as people from people`;
    expect(row?.people).toBe(people.length);
    for (const { email, personId } of people)
      expect(await findCredential(email)).toMatchObject({ personId });
  });

  test("has two plans underway, one to be read, one with HR, and one in draft", async () => {
    const forHr = await listPlans(await sessionOf("odile"), {});
    const statuses = new Map(forHr?.plans.map(({ planId, status }) => [planId, status]));
    expect([handOffs, reviews, delivered, inReview].map((one) => statuses.get(one.planId))).toEqual(
      ["underway", "underway", "delivered", "in_review"],
    );
    expect(statuses.has(drafted.planId)).toBe(false);
  });

  test("shows the draft to its author alone", async () => {
    const mine = await readDraft(await sessionOf("petra"), drafted.planId);
    expect(mine?.draft?.document).toEqual(drafted.draft);
    expect((await readDraft(await sessionOf("odile"), drafted.planId))?.draft).toBeNull();
  });

  test.each([
    ["hand-offs", handOffs],
    ["reviews", reviews],
    ["answers", delivered],
    ["labels", inReview],
  ])("keeps every event of %s, in a history that nobody changed", async (_, plan) => {
    const page = await readHistory(await sessionOf(plan.supervisor), plan.planId, {});
    expect(page?.entries.map(({ id }) => id)).toEqual(plan.told.map(({ id }) => id));
    expect(page?.entries.every(({ at }) => at < today)).toBe(true);
    const { keyId, publicKey } = await currentSigningKey();
    expect(await verifyHistory(page?.entries ?? [], { [keyId]: publicKey })).toEqual([]);
  });

  test("the acknowledgement carries the fingerprint of the text that was read", async () => {
    const page = await readPlanPage(await sessionOf("ines"), handOffs.planId);
    const text = page?.read?.plan.editions[0]?.document;
    expect(page?.read?.plan.acknowledgement?.event.fingerprint).toBe(
      fingerprint(await editionHash(text)),
    );
  });

  test("Idris reads his plan and Callum does not yet", async () => {
    const idris = await readPlanPage(await sessionOf("idris"), delivered.planId);
    expect(idris?.read?.plan.employeeId).toBe(personId("idris"));
    expect((await readPlanPage(await sessionOf("callum"), inReview.planId))?.read).toBeNull();
  });

  test("HR may return what waits for it, and Petra then has the text she sent", async () => {
    const wish = {
      id: "01990000-0000-7000-8000-000000000001",
      event: {
        type: "plan_returned",
        comments: [
          { id: "01990000-0000-7000-8000-000000000002", place: "intent", text: "Say more." },
        ],
      },
    } as const;
    const moment = `${today}T10:00:00.000Z`;
    const odile = actorOf("odile");
    const wished = { ...wish, event: { ...wish.event, comments: [...wish.event.comments] } };
    expect(await record(odile, inReview.planId, wished, () => moment)).toMatchObject({
      recorded: true,
    });
    const read = await readDraft(await sessionOf("petra"), inReview.planId);
    expect(read?.draft?.document).toMatchObject({ title: "Labels and slips at goods-in" });
  });

  test("what was agreed for Jonas stands on his plan, and why only with him and HR", async () => {
    for (const key of ["jonas", "lena", "odile"] as const) {
      const page = await readPlanPage(await sessionOf(key), reviews.planId);
      expect(page?.adjustments.map(({ text }) => text)).toEqual([
        "Written summary after spoken feedback",
        "Review time in the morning",
      ]);
    }
    const heard = async (key: PersonKey) => (await readPrivate(await sessionOf(key)))?.heard;
    expect(await heard("odile")).toMatchObject([{ kind: "circumstance", isAdjusted: true }]);
    expect(await heard("lena")).toBeNull();
    expect((await readPlanPage(await sessionOf("ines"), handOffs.planId))?.adjustments).toEqual([]);
  });

  test("a second time adds nothing, also where somebody went on", async () => {
    const events = () => db.ownerSql`select count(*)::int as n from plan_events`;
    const [before] = await events();
    expect(await loadDemo(today)).toBe("there");
    expect((await events())[0]).toEqual(before);
  });
});

describe("a loading that was cut off", () => {
  let db: Awaited<ReturnType<typeof freshDatabase>>;
  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.drop());

  test("goes on where it stood", async () => {
    expect(await loadDemo("2026-11-17")).toBe("loaded");
    expect(await loadDemo("2026-11-20")).toBe("loaded");
    const page = await readHistory(await sessionOf("odile"), handOffs.planId, {});
    const upTo = demoEvents("2026-11-20")[0]?.told.length;
    expect(page?.entries).toHaveLength(upTo ?? 0);
  });
});

describe("an organisation of one's own", () => {
  let db: Awaited<ReturnType<typeof freshDatabase>>;
  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.drop());

  test("keeps the demo away", async () => {
    await createOrganisation(
      newOrganisation.parse({ name: "Harbour", zone: "Europe/Dublin" }),
      newPerson.parse({ name: "Ada", jobTitle: "Head of people", email: "ada@harbour.test" }),
      { passwordHash: "hash" },
    );
    expect(await loadDemo(today)).toBe("refused");
    expect(await setUpSoFar()).toEqual({ organisation: true, demo: false });
  });
});
