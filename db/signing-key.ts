import "server-only";
import { createHash, createPrivateKey, createPublicKey } from "node:crypto";
import { signingKey } from "@/lib/proof/sign";
import { signingPem } from "./env";

/** The key that signs history. It never enters the database; its public half travels with every export. */
export type SigningKey = { keyId: string; publicKey: string; key: CryptoKey };

async function open(pem: string): Promise<SigningKey> {
  const secret = createPrivateKey(pem);
  const spki = createPublicKey(secret).export({ type: "spki", format: "der" });
  const raw = new Uint8Array(spki.subarray(-32));
  const keyId = createHash("sha256").update(raw).digest("hex").slice(0, 16);
  const der = new Uint8Array(secret.export({ type: "pkcs8", format: "der" }));
  return { keyId, publicKey: Buffer.from(raw).toString("hex"), key: await signingKey(der) };
}

let opened: { pem: string; key: Promise<SigningKey> } | null = null;

export function currentSigningKey(): Promise<SigningKey> {
  const pem = signingPem();
  if (opened?.pem !== pem) opened = { pem, key: open(pem) };
  return opened.key;
}
