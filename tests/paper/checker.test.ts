import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { canonical, check, isCopy } from "@/app/documents/checker/check";
import { checkerPage } from "@/app/documents/checker/checker";
import { canonicalText } from "@/lib/proof/canonical";
import type { Entry } from "@/lib/proof/entry";
import { verifyHistory } from "@/lib/proof/verify";
import { history, keyId, keyPair, orgId, planId } from "../lib/proof/history";

type Copy = {
  orgId: string;
  planId: string;
  version: number;
  head: string | undefined;
  publicKeys: Record<string, string>;
  entries: Entry[];
};

const texts = ["Called back", "List is clear", "Shadowed Bram", "Two shifts", "Done"];
let whole: Copy;
let strangers: Entry[];

beforeAll(async () => {
  const pair = await keyPair();
  const entries = await history(
    texts.map((text) => ({ text, ö: [1, 2.5, null] })),
    pair.privateKey,
  );
  const head = entries.at(-1)?.hash;
  whole = { orgId, planId, version: 5, head, publicKeys: { [keyId]: pair.hex }, entries };
  strangers = await history(
    texts.map((text) => ({ text })),
    (await keyPair()).privateKey,
  );
});

const keysOf = (found: { seq: number; key: string }[]) =>
  found.map(({ seq, key }) => `${seq} ${key}`).toSorted();

/** What the page to take home finds, which the product's own check has to find too. */
async function found(copy: Copy): Promise<string[]> {
  const { publicKeys, entries, ...expected } = copy;
  const [theirs, ours] = [
    await check(copy),
    await verifyHistory(entries, publicKeys, { expected }),
  ];
  expect(keysOf(theirs)).toEqual(keysOf(ours));
  return theirs.map(({ seq, key }) => `${seq} ${key}`);
}

const withEntries = (entries: Entry[]): Copy => ({ ...whole, entries });
const changed = (place: number, change: Partial<Entry>) =>
  withEntries(whole.entries.map((entry, at) => (at === place ? { ...entry, ...change } : entry)));
const without = (place: number) => withEntries(whole.entries.toSpliced(place, 1));

describe("the check to take home", () => {
  test("finds nothing in an untouched copy, also after its journey through a file", async () => {
    expect(await found(JSON.parse(JSON.stringify(whole)))).toEqual([]);
  });

  test("tells erased words, which are no fault", async () => {
    expect(await found(changed(2, { body: null, salt: null }))).toEqual(["3 erased"]);
  });

  test("finds each column of each entry that was changed", async () => {
    for (const [place, entry] of whole.entries.entries())
      for (const [column, value] of Object.entries(entry)) {
        const other = typeof value === "number" ? value + 100 : `${String(value).slice(0, -1)}x`;
        const put = column === "body" ? { text: "never said" } : other;
        const faults = await check(changed(place, { [column]: put }));
        expect([place, column, faults.length > 0]).toEqual([place, column, true]);
      }
  });

  test.each([
    ["changed words", () => changed(1, { body: { text: "Nothing was clear" } }), "2 body_changed"],
    ["another author", () => changed(1, { actorId: "odile" }), "2 column_changed"],
    ["another moment", () => changed(3, { at: "2026-01-01T09:00:00.000Z" }), "4 column_changed"],
    ["another hash", () => changed(2, { hash: "0".repeat(64) }), "3 hash_changed"],
    ["another link", () => changed(2, { prev: "0".repeat(64) }), "3 chain_broken"],
    ["a forged signature", () => changed(0, { signature: "0".repeat(128) }), "1 signature_wrong"],
    ["a key nobody knows", () => changed(0, { keyId: "2031-z" }), "1 key_unknown"],
    ["an entry left out", () => without(2), "3 gap"],
    ["the first left out", () => without(0), "1 gap"],
    ["the last cut off", () => without(4), "4 tail_differs"],
    [
      "an entry twice",
      () => withEntries(whole.entries.flatMap((e) => (e.seq === 2 ? [e, e] : [e]))),
      "2 duplicate",
    ],
    ["two entries changed about", () => withEntries(whole.entries.toReversed()), "4 order"],
    ["an entry of another plan", () => changed(1, { planId: "another" }), "2 other_plan"],
    ["another plan's name", () => ({ ...whole, planId: "another" }), "5 other_plan"],
    ["no entry at all", () => withEntries([]), "0 tail_differs"],
    ["a history written anew by another hand", () => withEntries(strangers), "1 signature_wrong"],
  ])("finds %s", async (_, copy, fault) => {
    expect(await found(copy())).toContain(fault);
  });

  test("knows what is no copy", () => {
    for (const other of [null, 7, {}, { entries: [null], publicKeys: {} }, { entries: [] }])
      expect(isCopy(other)).toBe(false);
    expect(isCopy(whole)).toBe(true);
  });

  test("writes values in the one way that was hashed", () => {
    const value = {
      b: [1e21, 0.1, -0, "\u20ac\n\ud83d\ude00"],
      a: { "\u00f6": null, "": true },
      "10": 1,
      "9": 2,
    };
    expect(canonical(value)).toBe(canonicalText(value));
  });

  test("is one file that reaches nothing and runs its own script alone", async () => {
    const page = await checkerPage();
    const policy = /content-security-policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/,
    );
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
    expect(policy).toContain(createHash("sha256").update(script).digest("base64"));
    expect(page).not.toMatch(/(src|href)=|https?:|import |fetch\(/);
  });
});
