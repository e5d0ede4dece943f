import type { z } from "zod";
import { type Bytes, sha256, toHex } from "./bytes";
import { canonicalBytes } from "./canonical";
import { type Entry, entry } from "./entry";
import type { Finding } from "./finding";
import { type PublicKeys, signatureCheck } from "./signature-check";

/** What a person keeps of an entry they wrote: enough to show later that it stood there. */
export const receipt = entry.pick({
  planId: true,
  seq: true,
  hash: true,
  signature: true,
  keyId: true,
});

export type Receipt = z.output<typeof receipt>;

export function receiptOf({ planId, seq, hash, signature, keyId }: Entry): Receipt {
  return { planId, seq, hash, signature, keyId };
}

/** Whether a history still holds what a receipt stands for; null when it does. */
export async function receiptFinding(
  kept: Receipt,
  rows: readonly Entry[],
  publicKeys: PublicKeys,
): Promise<Finding | null> {
  const { seq, planId, hash } = kept;
  const check = await signatureCheck(publicKeys);
  if (await check(kept)) return { seq, key: "receipt_forged" };
  const stands = rows.some((row) => row.seq === seq && row.planId === planId && row.hash === hash);
  return stands ? null : { seq, key: "receipt_unmatched" };
}

/** The digest of an edition's text. */
export function editionHash(edition: unknown): Promise<Bytes> {
  return sha256(canonicalBytes(edition));
}

/** The short form that people read to each other, such as `7F3A-91C2`. */
export function fingerprint(hash: Bytes): string {
  const text = toHex(hash.subarray(0, 4)).toUpperCase();
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
