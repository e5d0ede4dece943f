import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/people/standing";
import { ada, bram, elsewhere, idOf, ines, odile, planId, tobias, wren } from "../cast";
import { freshDatabase } from "../db/harness";
import { hanna, hannasPlan, rafe, seedPrivate } from "../db/private-people";
import { seedCast } from "../db/seed-cast";
import { asLaunched } from "./auth-people";
import { cookieOf } from "./plan-api";
import { privately } from "./private-api";

let db: Awaited<ReturnType<typeof freshDatabase>>;
const cookies = new Map<Actor, string>();
const as = (actor: Actor) => cookies.get(actor) ?? "";
const others = [wren, tobias, ada, bram, elsewhere];

beforeAll(async () => {
  asLaunched();
  db = await freshDatabase();
  await seedCast(db.ownerSql);
  await seedPrivate(db.ownerSql);
  for (const actor of [ines, odile, rafe, hanna, ...others])
    cookies.set(actor, await cookieOf(actor));
});
afterAll(() => db.drop());

const because = async (answer: Response) => (await answer.json()).because;

async function told(kind = "circumstance", by = ines, about = planId) {
  const id = newId();
  const wish = { id, planId: about, kind, text: "The school moved its hours." };
  expect((await privately.tell(wish, as(by))).status).toBe(200);
  return id;
}

describe("a journal", () => {
  test("is written, changed, copied and removed by its writer", async () => {
    const id = newId();
    expect((await privately.write({ id, text: "First." }, as(wren))).status).toBe(200);
    expect((await privately.write({ id, text: "First." }, as(wren))).status).toBe(200);
    const changed = { id: newId(), type: "changed", version: 1, text: "First, changed." };
    expect((await privately.change(id, changed, as(wren))).status).toBe(200);
    const copy = await privately.copy("text", as(wren));
    expect(copy.headers.get("content-disposition")).toContain("journal.txt");
    expect(copy.headers.get("cache-control")).toBe("private, no-store");
    expect(await copy.text()).toContain("First, changed.");
    const data = await (await privately.copy("json", as(wren))).json();
    expect(data.entries).toMatchObject([{ entryId: id, text: "First, changed." }]);
    await privately.change(id, { id: newId(), type: "removed" }, as(wren));
    expect(await (await privately.copy("json", as(wren))).json()).toEqual({ entries: [] });
  });

  test("is nobody else's: they can read nothing, change nothing and learn nothing", async () => {
    const id = newId();
    await privately.write({ id, text: "Mine." }, as(ines));
    const change = { id: newId(), type: "changed", version: 1, text: "Not mine." };
    for (const other of [odile, rafe, ...others]) {
      const mine = await privately.change(id, change, as(other));
      const none = await privately.change(newId(), change, as(other));
      expect(mine.status).toBe(404);
      expect(await mine.text()).toBe(await none.text());
      await privately.change(id, { id: newId(), type: "removed" }, as(other));
      expect(await (await privately.copy("json", as(other))).text()).not.toContain("Mine.");
    }
    expect(await (await privately.copy("json", as(ines))).text()).toContain("Mine.");
    expect((await privately.copy("json")).status).toBe(401);
    expect((await privately.write({ id: newId(), text: "Nobody." })).status).toBe(401);
  });

  test("answers every body that does not fit with a sentence", async () => {
    const bad: [string, number][] = [
      ["{", 400],
      ["[]", 422],
      [JSON.stringify({ id: newId(), text: "a\u0000b" }), 400],
      [JSON.stringify({ id: newId(), text: "" }), 422],
      [JSON.stringify({ id: newId(), text: "x".repeat(20_000) }), 422],
      [JSON.stringify({ id: newId(), text: 7 }), 422],
      [JSON.stringify({ id: newId(), text: "a", personId: idOf(12) }), 422],
      [JSON.stringify({ id: "1", text: "a" }), 422],
      ["x".repeat(300_000), 413],
    ];
    for (const [body, status] of bad) {
      const answer = await privately.writeRaw(body, as(ines));
      expect(answer.status, body.slice(0, 60)).toBe(status);
      expect(await because(answer)).toMatch(/\.$/);
    }
    const foreign = { "sec-fetch-site": "cross-site" };
    const good = JSON.stringify({ id: newId(), text: "a" });
    expect((await privately.writeRaw(good, as(ines), foreign)).status).toBe(403);
    const away = await privately.change("no-id", { id: newId(), type: "removed" }, as(ines));
    expect(away.status).toBe(404);
    expect((await privately.copy("pdf", as(ines))).status).toBe(422);
  });

  test("works as a plain form, and a refused form keeps the text", async () => {
    const done = await privately.writeForm({ id: newId(), text: "By form." }, as(ines));
    expect([done.status, done.headers.get("location")]).toEqual([303, "/private/journal"]);
    const id = newId();
    await privately.writeForm({ id, text: "One text." }, as(ines));
    const kept = await privately.writeForm({ id, text: "Another <text>." }, as(ines));
    expect(kept.status).toBe(422);
    expect(await kept.text()).toContain("Another &lt;text&gt;.");
  });

  test("tells apart two windows of the same writer", async () => {
    const id = newId();
    await privately.write({ id, text: "Both see this." }, as(ines));
    const change = (text: string) =>
      privately.change(id, { id: newId(), type: "changed", version: 1, text }, as(ines));
    expect((await change("One window.")).status).toBe(200);
    expect((await change("The other.")).status).toBe(409);
  });
});

describe("telling HR in confidence", () => {
  test("is for the employee of a plan alone", async () => {
    await told("circumstance");
    await told("concern");
    for (const other of [odile, rafe, ...others])
      for (const kind of ["circumstance", "concern"]) {
        const wish = { id: newId(), planId, kind, text: "Not mine to tell." };
        expect((await privately.tell(wish, as(other))).status).toBe(404);
      }
  });

  test("is refused for circumstances once the plan has ended, with a sentence", async () => {
    await db.ownerSql`update plans set status = 'closed' where plan_id = ${planId}`;
    const wish = (kind: string) => ({ id: newId(), planId, kind, text: "Later." });
    const late = await privately.tell(wish("circumstance"), as(ines));
    expect(late.status).toBe(409);
    expect(await because(late)).toContain("You can still raise a concern");
    expect((await privately.tell(wish("concern"), as(ines))).status).toBe(200);
    await db.ownerSql`update plans set status = 'underway' where plan_id = ${planId}`;
  });

  test("says what has changed, about an entry of one's own", async () => {
    const followsId = await told();
    const change = (id: string) => ({
      id: newId(),
      planId,
      kind: "circumstance",
      text: "It has settled.",
      followsId: id,
    });
    expect((await privately.tell(change(followsId), as(ines))).status).toBe(200);
    expect((await privately.tell(change(newId()), as(ines))).status).toBe(422);
  });

  test("is answered by HR who hear it; everyone else finds nothing there", async () => {
    const id = await told("concern");
    const answer = () => ({ id: newId(), type: "answered", text: "I will look into it." });
    expect((await privately.onConfidence(id, answer(), as(rafe))).status).toBe(200);
    const none = await privately.onConfidence(newId(), answer(), as(wren));
    const silence = await none.text();
    for (const other of [odile, ...others]) {
      const refused = await privately.onConfidence(id, answer(), as(other));
      expect(refused.status).toBe(404);
      expect(await refused.text()).toBe(silence);
    }
    expect((await privately.onConfidence(id, answer(), as(ines))).status).toBe(403);
    const hannas = await told("circumstance", hanna, hannasPlan);
    expect((await privately.onConfidence(hannas, answer(), as(hanna))).status).toBe(403);
  });

  test("is taken back or erased by its employee alone", async () => {
    const id = await told();
    const back = () => ({ id: newId(), type: "taken_back" });
    for (const other of [tobias, wren])
      expect((await privately.onConfidence(id, back(), as(other))).status).toBe(404);
    expect((await privately.onConfidence(id, back(), as(rafe))).status).toBe(404);
    expect((await privately.onConfidence(id, back(), as(ines))).status).toBe(200);
    const erase = { id: newId(), type: "erased" };
    expect((await privately.onConfidence(id, erase, as(ines))).status).toBe(200);
  });

  test("has after-care on its day, and not before", async () => {
    const id = await told("concern");
    const care = () => ({ id: newId(), type: "answered", afterDay: 14, text: "How has it been?" });
    const early = await privately.onConfidence(id, care(), as(rafe));
    expect(early.status).toBe(422);
    expect(await because(early)).toMatch(/for \d+\s\w+ \d{4} or later\.$/);
    await db.ownerSql`update confidences set told_at = told_at - interval '15 days' where confidence_id = ${id}`;
    expect((await privately.onConfidence(id, care(), as(rafe))).status).toBe(200);
    expect((await privately.onConfidence(id, care(), as(hanna))).status).toBe(409);
    const never = { ...care(), afterDay: 30 };
    expect((await privately.onConfidence(id, never, as(rafe))).status).toBe(422);
  });
});

describe("an adjustment", () => {
  const propose = (text: string, isSure = false) => ({
    id: newId(),
    type: "adjustment_proposed",
    text,
    isSure,
  });

  test("that names a reason is asked about before it is proposed", async () => {
    const id = await told();
    const refused = await privately.onConfidence(
      id,
      propose("Late start after hospital visits."),
      as(odile),
    );
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      field: "text",
      because: expect.stringContaining("hospital"),
    });
    const sure = propose("The Hospital Street desk is covered until 10:00.", true);
    expect((await privately.onConfidence(id, sure, as(odile))).status).toBe(200);
    const concern = await told("concern");
    const wrong = await privately.onConfidence(concern, propose("Start at 10:00."), as(rafe));
    expect(wrong.status).toBe(422);
  });

  test("is agreed to by the employee, once, and ended by either side", async () => {
    const wish = propose("Check-ins start at 10:00.");
    await privately.onConfidence(await told(), wish, as(odile));
    const move = (type: string, by: Actor) =>
      privately.move(wish.id, { id: newId(), type }, as(by));
    expect((await move("ended", ines)).status).toBe(409);
    for (const other of [...others, odile, rafe])
      expect((await move("agreed", other)).status).toBe(404);
    expect((await move("agreed", ines)).status).toBe(200);
    expect((await move("declined", ines)).status).toBe(409);
    for (const other of others) expect((await move("ended", other)).status).toBe(404);
    expect((await move("ended", rafe)).status).toBe(200);
    expect((await move("ended", ines)).status).toBe(409);
  });
});

test("HR keeps the list of help; a link that is none is refused", async () => {
  const resource = (put: object = {}) => ({
    id: newId(),
    title: "Mediation",
    about: "Ask for a neutral third person.",
    url: "https://help.example/mediation",
    ...put,
  });
  const first = resource();
  expect((await privately.addHelp(first, as(rafe))).status).toBe(200);
  expect((await privately.addHelp(resource(), as(ines))).status).toBe(403);
  expect((await privately.addHelp(resource({ url: "javascript:alert(1)" }), as(rafe))).status).toBe(
    422,
  );
  const removal = { id: newId() };
  expect((await privately.removeHelp(first.id, removal, as(tobias))).status).toBe(403);
  expect((await privately.removeHelp(first.id, removal, as(elsewhere))).status).toBe(200);
  const [kept] = await db.ownerSql`select count(*)::int as left from help_resources`;
  expect(kept?.left).toBe(1);
  expect((await privately.removeHelp(first.id, removal, as(odile))).status).toBe(200);
});
