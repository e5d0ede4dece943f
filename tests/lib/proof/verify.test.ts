import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { fromHex, toHex } from "@/lib/proof/bytes";
import { bytesOf } from "@/lib/proof/canonical";
import { headText, link } from "@/lib/proof/chain";
import { type Entry, entry } from "@/lib/proof/entry";
import { isFault } from "@/lib/proof/finding";
import { verifyHistory } from "@/lib/proof/verify";
import { history, keyId, keyPair, orgId, planId } from "./history";

const bodies = ["Called back", "List is clear", "Shadowed Bram", "Two shifts", "Done"].map(
  (text, n) => ({
    text,
    n,
  }),
);

let rows: Entry[];
let keys: Record<string, string>;
let privateKey: CryptoKey;
const at = (i: number): Entry => rows[i]!;
const found = async (changed: Entry[], options = {}) =>
  (await verifyHistory(changed, keys, options)).map(({ seq, key, values }) =>
    [seq, key, ...Object.values(values ?? {})].join(" "),
  );
const changed = (i: number, change: Partial<Entry>) => rows.with(i, { ...at(i), ...change });

beforeAll(async () => {
  const pair = await keyPair();
  privateKey = pair.privateKey;
  keys = { [keyId]: pair.hex };
  rows = await history(bodies, privateKey);
});

describe("an untouched history", () => {
  test("yields no finding", async () => {
    const last = at(4);
    const expected = { orgId, planId, version: 5, head: last.hash };
    expect(await found(rows, { expected })).toEqual([]);
    expect(await found([])).toEqual([]);
  });

  test("is still untouched after a journey through a file", async () => {
    const file = JSON.stringify(rows);
    expect(await found(entry.array().parse(JSON.parse(file)))).toEqual([]);
  });

  test("with the words of one entry lawfully erased, says so and stays provable", async () => {
    const findings = await verifyHistory(changed(2, { body: null, salt: null }), keys);
    expect(findings).toEqual([{ seq: 3, key: "erased" }]);
    expect(findings.some(isFault)).toBe(false);
    expect((await verifyHistory(changed(2, { body: {} }), keys)).some(isFault)).toBe(true);
  });

  test("erased in its words alone or in its salt alone, is found", async () => {
    expect(await found(changed(2, { salt: null }))).toEqual(["3 body_changed"]);
    expect(await found(changed(2, { salt: "no hex" }))).toEqual(["3 body_changed"]);
  });

  test("however long it is, everything found is told once, in the order of the entries", async () => {
    const many = Array.from({ length: 600 }, (_, n) => ({ text: "Called back", n }));
    const long = await history(many, privateKey);
    const touched = long.map((row) =>
      [3, 513, 599].includes(row.seq) ? { ...row, actorId: "bram", keyId: "lost" } : row,
    );
    expect(await found(touched.toSpliced(99, 1))).toEqual([
      "3 column_changed actorId",
      "3 key_unknown",
      "100 gap 100",
      "513 column_changed actorId",
      "513 key_unknown",
      "599 column_changed actorId",
      "599 key_unknown",
    ]);
  });
});

const other = (value: unknown): unknown => {
  if (typeof value === "number") return value + 1;
  if (typeof value === "string")
    return value.endsWith("0") ? `${value.slice(0, -1)}1` : `${value.slice(0, -1)}0`;
  return { text: "never said" };
};

describe("one field of one entry changed", () => {
  const named: Record<string, string> = {
    body: "body_changed",
    salt: "body_changed",
    head: "hash_changed",
    prev: "hash_changed",
    hash: "hash_changed",
    signature: "signature_wrong",
    keyId: "key_unknown",
  };

  test.each(Object.keys(entry.shape) as (keyof Entry)[])(
    "%s: found in each of the five",
    async (field) => {
      for (const [i, row] of rows.entries()) {
        const finding = named[field] ?? `column_changed ${field}`;
        expect(await found(changed(i, { [field]: other(row[field]) }))).toContain(
          field === "seq" ? `${i + 2} ${finding}` : `${i + 1} ${finding}`,
        );
      }
    },
  );

  test("nothing else is blamed than the entry that was touched", async () => {
    expect(await found(changed(2, { actorId: "tobias0" }))).toEqual(["3 column_changed actorId"]);
    expect(await found(changed(2, { body: { text: "x" } }))).toEqual(["3 body_changed"]);
    expect(await found(changed(2, { signature: "" }))).toEqual(["3 signature_wrong"]);
    expect(await found(changed(2, { keyId: "constructor" }))).toEqual(["3 key_unknown"]);
    expect(await found(changed(2, { orgId: "another" }))).toEqual([
      "3 other_plan",
      "3 column_changed orgId",
    ]);
  });

  test("a body that has no canonical form, a text that is no JSON, a digest in capitals are found", async () => {
    expect(await found(changed(0, { body: { text: "\ud800" } }))).toEqual(["1 body_changed"]);
    expect(await found(changed(0, { head: "{" }))).toContain("1 hash_changed");
    expect(await found(changed(0, { head: "null" }))).toContain("1 hash_changed");
    expect(await found(changed(0, { prev: at(0).prev.toUpperCase() }))).toContain("1 hash_changed");
  });
});

describe("entries taken out, put in, moved", () => {
  test("one taken out leaves a gap", async () => {
    expect(await found(rows.toSpliced(2, 1))).toEqual(["3 gap 3"]);
    expect(await found(rows.slice(2))).toEqual(["1 gap 2"]);
  });

  test("one taken out and the rest numbered anew is found all the same", async () => {
    const anew = rows.toSpliced(2, 1).map((row, i) => ({ ...row, seq: i + 1 }));
    expect(await found(anew)).toEqual(
      expect.arrayContaining(["3 column_changed seq", "3 chain_broken"]),
    );
  });

  test("two swapped are out of order", async () => {
    expect(await found([at(0), at(2), at(1), at(3), at(4)])).toEqual(["2 order"]);
  });

  test("one twice is a duplicate", async () => {
    expect(await found(rows.toSpliced(3, 0, at(2)))).toEqual(["3 duplicate"]);
    expect(await found([...rows, at(0)])).toEqual(["1 duplicate"]);
  });

  test("one put in from another plan is found", async () => {
    const [stranger] = await history(bodies, privateKey, "another plan");
    expect(await found(rows.with(0, stranger!))).toContain("2 other_plan");
    expect(await found([...rows, { ...stranger!, seq: 6 }])).toEqual(
      expect.arrayContaining(["6 other_plan", "6 chain_broken", "6 column_changed seq"]),
    );
  });

  test("a whole history of another plan is told by what the reader knows", async () => {
    const others = await history(bodies, privateKey, "another plan");
    expect(await found(others)).toEqual([]);
    expect(await found(others, { expected: { planId } })).toEqual(["5 other_plan"]);
    expect(await found(rows, { expected: { orgId: "another" } })).toEqual(["5 other_plan"]);
    expect(await found(rows, { expected: { orgId, planId } })).toEqual([]);
  });

  test("a history moved to another plan with all its columns is found", async () => {
    const moved = await Promise.all(
      rows.map(async (row) => {
        const head = headText({ ...row, planId: "another plan" });
        const hash = await link(fromHex(row.prev)!, bytesOf(head));
        return { ...row, planId: "another plan", head, hash: toHex(hash) };
      }),
    );
    expect(await found(moved, { signatures: false })).toContain("1 chain_broken");
  });

  test("a cut tail is told by the version, by the head, by an empty answer", async () => {
    const expected = { version: 5, head: at(4).hash };
    expect(await found(rows.slice(0, 4))).toEqual([]);
    expect(await found(rows.slice(0, 4), { expected: { version: 5 } })).toEqual(["4 tail_differs"]);
    expect(await found(rows.slice(0, 4), { expected: { head: at(4).hash } })).toEqual([
      "4 tail_differs",
    ]);
    expect(await found([], { expected })).toEqual(["0 tail_differs"]);
  });
});

describe("a history written anew from the first entry", () => {
  test("is found by the signatures of someone without the key, and only by them", async () => {
    const stranger = await keyPair();
    const forged = await history([{ text: "all was well" }, ...bodies], stranger.privateKey);
    expect(await found(forged, { signatures: false })).toEqual([]);
    expect(await found(forged)).toEqual(forged.map(({ seq }) => `${seq} signature_wrong`));
  });
});

describe("whatever is done to a history", () => {
  const tampering = fc.record({
    field: fc.constantFrom(...(Object.keys(entry.shape) as (keyof Entry)[])),
    row: fc.nat({ max: 4 }),
    value: fc.oneof(fc.string(), fc.nat(), fc.dictionary(fc.string(), fc.string())),
  });

  test("any other value of any field is found", async () => {
    await fc.assert(
      fc.asyncProperty(tampering, async ({ field, row, value }) => {
        const before = at(row)[field];
        fc.pre(typeof value === typeof before && value !== before);
        expect((await found(changed(row, { [field]: value }))).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test("any other order or choice of the entries is found, given what the reader knows", async () => {
    const choice = fc.array(fc.nat({ max: 4 }), { maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(choice, async (order) => {
        fc.pre(order.join() !== "0,1,2,3,4");
        const expected = { version: 5, head: at(4).hash };
        expect((await found(order.map(at), { expected })).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
