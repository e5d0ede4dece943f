import "server-only";
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import type { PublicKeys } from "@/lib/proof/signature-check";
import { signingPems } from "./env";

/** The key that signs history. It never enters the database; its public half travels with every export. */
export type SigningKey = { keyId: string; publicKey: string; key: KeyObject };

function publicHalf(pem: string) {
  const spki = createPublicKey(pem).export({ type: "spki", format: "der" });
  const raw = spki.subarray(-32);
  const keyId = createHash("sha256").update(raw).digest("hex").slice(0, 16);
  return { keyId, publicKey: raw.toString("hex") };
}

let opened: { pem: string; key: SigningKey } | null = null;

export function currentSigningKey(): SigningKey {
  const [pem] = signingPems();
  if (opened?.pem !== pem)
    opened = { pem, key: { ...publicHalf(pem), key: createPrivateKey(pem) } };
  return opened.key;
}

/**
 * The public halves of all keys that signed this installation's histories. They are told from
 * outside the database: a key that somebody puts there would vouch for whatever it signed.
 */
export function publicKeys(): PublicKeys {
  return Object.fromEntries(
    signingPems().map((pem) => {
      const { keyId, publicKey } = publicHalf(pem);
      return [keyId, publicKey];
    }),
  );
}
