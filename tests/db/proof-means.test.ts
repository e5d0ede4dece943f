import { generateKeyPairSync, randomBytes } from "node:crypto";
import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { entryFor } from "@/db/entry";
import { serverMeans } from "@/db/proof-means";
import { currentSigningKey } from "@/db/signing-key";
import type { Entry } from "@/lib/proof/entry";
import { verifyHistory } from "@/lib/proof/verify";
import { orgId, planId } from "../cast";
import { underway } from "../story";

process.env.SIGNING_KEY ??= generateKeyPairSync("ed25519").privateKey.export({
  type: "pkcs8",
  format: "pem",
}) as string;

function toldHistory(): Entry[] {
  const { plan, history } = underway();
  let head: string | null = null;
  return history.map((recorded) => {
    const entry: Entry = entryFor({ plan, head }, { ...recorded, id: newId() }, randomBytes(16));
    head = entry.hash;
    return entry;
  });
}

const forged = (entry: Entry): [string, Entry][] => [
  ["body", { ...entry, body: { ...entry.body, forged: true } }],
  ["salt", { ...entry, salt: "00".repeat(16) }],
  ["head", { ...entry, head: `${entry.head} ` }],
  ["prev", { ...entry, prev: "ab".repeat(32) }],
  ["hash", { ...entry, hash: "ab".repeat(32) }],
  ["signature", { ...entry, signature: "ab".repeat(64) }],
  ["a signature cut short", { ...entry, signature: entry.signature.slice(0, 20) }],
  ["key", { ...entry, keyId: "another" }],
];

test("a server finds in a history what every browser finds, and nothing in one that is whole", async () => {
  const { keyId, publicKey } = currentSigningKey();
  const keys = { [keyId]: publicKey };
  const whole = toldHistory();
  const expected = { orgId, planId, version: whole.length, head: whole.at(-1)?.hash ?? "" };
  const find = (rows: Entry[], means = {}) => verifyHistory(rows, keys, { expected, ...means });
  expect(await find(whole)).toEqual([]);
  expect(await find(whole, { means: serverMeans })).toEqual([]);
  for (const [place, entry] of whole.entries())
    for (const [what, other] of forged(entry)) {
      const rows = whole.with(place, other);
      const inBrowsers = await find(rows);
      expect(inBrowsers, what).not.toEqual([]);
      expect(await find(rows, { means: serverMeans }), what).toEqual(inBrowsers);
    }
});
