import { describe, expect, test } from "vitest";
import { fromHex, toHex } from "@/lib/proof/bytes";
import { editionHash, fingerprint, receipt, receiptFinding, receiptOf } from "@/lib/proof/receipt";
import { checkingKey, isSignedBy, sign, signingKey } from "@/lib/proof/sign";
import { history, keyId, keyPair } from "./history";

const bodies = [{ text: "one" }, { text: "two" }, { text: "three" }];

describe("a receipt", () => {
  test("stands as long as the entry stands", async () => {
    const pair = await keyPair();
    const keys = { [keyId]: pair.hex };
    const rows = await history(bodies, pair.privateKey);
    const kept = receipt.parse(receiptOf(rows[1]!));
    expect(await receiptFinding(kept, rows, keys)).toBeNull();
    const unmatched = { seq: 2, key: "receipt_unmatched" };
    expect(await receiptFinding(kept, rows.slice(0, 1), keys)).toEqual(unmatched);
    for (const other of [{ seq: 3 }, { planId: "another" }, { hash: rows[0]!.hash }]) {
      const moved = rows.with(1, { ...rows[1]!, ...other });
      expect(await receiptFinding(kept, moved, keys)).toEqual(unmatched);
    }
  });

  test("has the digests of its entry whole, and nothing beside them", async () => {
    const [row] = await history(bodies, (await keyPair()).privateKey);
    const kept = receiptOf(row!);
    expect(receipt.safeParse(kept).success).toBe(true);
    expect(receipt.safeParse({ ...kept, hash: `${kept.hash}00` }).success).toBe(false);
    expect(receipt.safeParse({ ...kept, hash: `00${kept.hash}` }).success).toBe(false);
  });

  test("tells a history that was written anew, even by someone with the key", async () => {
    const pair = await keyPair();
    const keys = { [keyId]: pair.hex };
    const kept = receiptOf((await history(bodies, pair.privateKey))[1]!);
    const anew = await history(
      [{ text: "one" }, { text: "nothing" }, { text: "three" }],
      pair.privateKey,
    );
    expect(await receiptFinding(kept, anew, keys)).toEqual({ seq: 2, key: "receipt_unmatched" });
  });

  test("that nobody gave out is found out", async () => {
    const [pair, stranger] = [await keyPair(), await keyPair()];
    const rows = await history(bodies, pair.privateKey);
    const invented = receiptOf((await history([{ text: "never" }], stranger.privateKey))[0]!);
    expect(await receiptFinding(invented, rows, { [keyId]: pair.hex })).toEqual({
      seq: 1,
      key: "receipt_forged",
    });
  });
});

describe("a key", () => {
  test("that was kept in a file signs what its public half accepts", async () => {
    const pair = await keyPair();
    const file = new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey));
    const hash = await editionHash({ title: "Hand-offs" });
    const signature = await sign(await signingKey(file), hash);
    expect(await isSignedBy(await checkingKey(pair.raw), signature, hash)).toBe(true);
    expect(await isSignedBy(await checkingKey(pair.raw), signature, await editionHash({}))).toBe(
      false,
    );
  });

  test("once read cannot be taken out again", async () => {
    const pair = await keyPair();
    const file = new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey));
    expect((await signingKey(file)).extractable).toBe(false);
    expect((await checkingKey(pair.raw)).extractable).toBe(false);
  });

  test("that is no key at all is passed over, and what it signed is said to be of an unknown key", async () => {
    const pair = await keyPair();
    const rows = await history(bodies, pair.privateKey);
    for (const key of ["", "00", "no key"]) {
      expect(await receiptFinding(receiptOf(rows[0]!), rows, { [keyId]: key })).toEqual({
        seq: 1,
        key: "receipt_forged",
      });
    }
  });
});

describe("the fingerprint of an edition", () => {
  test("is eight signs that people can read to each other", async () => {
    expect(fingerprint(fromHex("7f3a91c2ffffffff")!)).toBe("7F3A-91C2");
    const text = fingerprint(await editionHash({ title: "Hand-offs", endsOn: "2026-03-06" }));
    expect(text).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(fingerprint(await editionHash({ endsOn: "2026-03-06", title: "Hand-offs" }))).toBe(text);
    expect(fingerprint(await editionHash({ title: "Hand-offs", endsOn: "2026-03-07" }))).not.toBe(
      text,
    );
  });
});

describe("hex", () => {
  test("is read back as it was written, and nothing else is read", () => {
    const bytes = new Uint8Array([0, 1, 127, 128, 255]);
    expect(toHex(bytes)).toBe("00017f80ff");
    expect(fromHex("00017f80ff")).toEqual(bytes);
    expect([fromHex("0"), fromHex("0G"), fromHex("FF"), fromHex("0x")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
