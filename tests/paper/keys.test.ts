import { createPublicKey } from "node:crypto";
import { v7 as newId } from "uuid";
import { afterEach, describe, expect, test } from "vitest";
import { faultsIn } from "@/app/(signed-in)/plans/[planId]/history/proof-of";
import { check } from "@/app/documents/checker/check";
import { readHistory } from "@/db/history";
import { record } from "@/db/record";
import { loadDemo } from "@/db/seed/demo";
import { demoEvents } from "@/db/seed/demo-events";
import { actorOf } from "@/db/seed/people";
import { startSession } from "@/db/sessions";
import { bytesOf, ground, newSigningKey, take } from "./ground";

const today = "2026-11-22";
const [handOffs] = demoEvents(today);
const plan = handOffs?.planId ?? "";
let first = "";

ground(async () => {
  first = process.env.SIGNING_KEY ?? "";
  await loadDemo(today);
});
afterEach(() => {
  process.env.SIGNING_KEY = first;
});

const publicHalf = (pem: string) =>
  createPublicKey(pem).export({ type: "spki", format: "pem" }).toString();
const publicHalves = (pems: string) =>
  pems
    .split(/(?=-----BEGIN)/)
    .map(publicHalf)
    .join("");

async function writeSomething() {
  const question = {
    type: "question_asked",
    about: { what: "plan" },
    text: "Until when?",
  } as const;
  const wish = { id: newId(), event: question };
  const answer = await record(actorOf("ines"), plan, wish, () => "2026-11-21T09:00:00.000Z");
  expect(answer.recorded).toBe(true);
}

async function faultsOnScreen() {
  const page = await readHistory(await startSession(actorOf("ines")), plan, {});
  const document = page?.read?.plan.document;
  if (!page?.read || !document) throw new Error("no history");
  const { actor, entries, read } = page;
  return faultsIn({ ...read, document, actor, entries, now: "2026-11-22T09:00:00.000Z" });
}

const copyOf = async () =>
  JSON.parse(Buffer.from(await bytesOf(await take("history.json", "ines", plan))).toString());

describe("after the key that signs has been changed", () => {
  test.each([
    ["whole", (old: string) => old],
    ["by its public half alone", publicHalves],
  ])("with the old one kept behind it %s, old and new signatures hold", async (_, kept) => {
    const next = newSigningKey();
    process.env.SIGNING_KEY = `${next}${kept(first)}`;
    await writeSomething();
    expect(await faultsOnScreen()).toEqual([]);
    const copy = await copyOf();
    expect(new Set(copy.entries.map(({ keyId }: { keyId: string }) => keyId)).size).toBeGreaterThan(
      1,
    );
    expect(await check(copy)).toEqual([]);
    first = `${next}${first}`;
  });

  test("a third key follows, and the copy to take home brings all of them", async () => {
    process.env.SIGNING_KEY = `${newSigningKey()}${first}`;
    await writeSomething();
    const copy = await copyOf();
    expect(Object.keys(copy.publicKeys)).toHaveLength(
      process.env.SIGNING_KEY.split("BEGIN").length - 1,
    );
    expect(await check(copy)).toEqual([]);
    first = process.env.SIGNING_KEY;
  });

  test("with the old one gone, its entries are named: no key from the database vouches for them", async () => {
    process.env.SIGNING_KEY = newSigningKey();
    const keys = new Set((await faultsOnScreen()).map(({ key }) => key));
    expect(keys).toEqual(new Set(["key_unknown"]));
  });

  test("a public half alone signs nothing, and says so", async () => {
    process.env.SIGNING_KEY = publicHalves(first);
    await expect(writeSomething()).rejects.toThrow(/SIGNING_KEY/);
  });
});
