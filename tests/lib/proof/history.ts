import { type Bytes, toHex } from "@/lib/proof/bytes";
import { bytesOf } from "@/lib/proof/canonical";
import { genesis, headText, link } from "@/lib/proof/chain";
import { commit } from "@/lib/proof/commitment";
import type { Entry } from "@/lib/proof/entry";
import { sign } from "@/lib/proof/sign";

export const orgId = "0198c000-0000-7000-8000-000000000001";
export const planId = "0198c000-0000-7000-8000-000000000002";
export const keyId = "2026-a";

export async function keyPair() {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new Error("no pair");
  const raw = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  return { privateKey: pair.privateKey, raw, hex: toHex(raw) };
}

export async function history(
  bodies: readonly Record<string, unknown>[],
  key: CryptoKey,
  plan = planId,
): Promise<Entry[]> {
  const rows: Entry[] = [];
  let prev = await genesis(orgId, plan);
  for (const [i, body] of bodies.entries()) {
    const salt = new Uint8Array(16).fill(i + 1);
    const head = {
      orgId,
      planId: plan,
      seq: i + 1,
      id: `0198c000-0000-7000-8000-${String(i).padStart(12, "0")}`,
      type: "progress_logged",
      actorId: i % 2 ? "tobias" : "ines",
      standing: i % 2 ? "supervisor" : "employee",
      at: `2026-01-${String(5 + (i % 20)).padStart(2, "0")}T09:00:00.000Z`,
      zone: "Europe/Dublin",
      commitment: toHex(await commit(salt, body)),
    };
    const text = headText(head);
    const hash: Bytes = await link(prev, bytesOf(text));
    rows.push({
      ...head,
      salt: toHex(salt),
      body,
      head: text,
      prev: toHex(prev),
      hash: toHex(hash),
      signature: toHex(await sign(key, hash)),
      keyId,
    });
    prev = hash;
  }
  return rows;
}
